import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ListPublicRequestsQuery } from '../../statistics/list-query.dto.js';
import { ListPublicRequestsHandler } from './list-public-requests.handler.js';

@ApiTags('statistics')
@Controller('public/bodies/:bodyId/statistics/requests')
export class ListPublicRequestsController {
  constructor(private readonly handler: ListPublicRequestsHandler) {}

  @Get()
  @PublicRoute()
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'The requests behind a public number: their days and how they ended, not a word of them' })
  list(@Param('bodyId') body: string, @Query() query: ListPublicRequestsQuery) {
    return this.handler.run(body, query);
  }
}
