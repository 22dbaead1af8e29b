import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListRequestsQuery } from './list-requests.dto.js';
import { ListRequestsHandler } from './list-requests.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ListRequestsController {
  constructor(private readonly handler: ListRequestsHandler) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The queue by saved view, the next term first' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListRequestsQuery) {
    return this.handler.run(principal, query);
  }
}
