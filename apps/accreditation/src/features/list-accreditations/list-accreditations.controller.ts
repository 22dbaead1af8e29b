import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListAccreditationsQuery } from './list-accreditations.dto.js';
import { ListAccreditationsHandler } from './list-accreditations.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class ListAccreditationsController {
  constructor(private readonly handler: ListAccreditationsHandler) {}

  @Get()
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'Applications and accreditations by saved view; what waits, the next term first' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListAccreditationsQuery) {
    return this.handler.run(principal, query);
  }
}
