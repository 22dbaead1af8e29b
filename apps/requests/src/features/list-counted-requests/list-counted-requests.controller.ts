import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListCountedRequestsQuery } from '../../statistics/list-query.dto.js';
import { ListCountedRequestsHandler } from './list-counted-requests.handler.js';

@ApiTags('statistics')
@Controller('statistics')
export class ListCountedRequestsController {
  constructor(private readonly handler: ListCountedRequestsHandler) {}

  @Get('requests')
  @RequirePermission('statistics.read')
  @ApiOperation({ summary: 'The requests behind a number of the statistics' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListCountedRequestsQuery) {
    return this.handler.run(principal, query);
  }
}
