import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListPublicationsQuery } from './list-publications.dto.js';
import { ListPublicationsHandler } from './list-publications.handler.js';

@ApiTags('publications')
@Controller('publications')
export class ListPublicationsController {
  constructor(private readonly handler: ListPublicationsHandler) {}

  @Get()
  @RequirePermission('publication.read')
  @ApiOperation({ summary: 'Publications by saved view, the latest change first' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListPublicationsQuery) {
    return this.handler.run(principal, query);
  }
}
