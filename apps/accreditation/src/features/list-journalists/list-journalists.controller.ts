import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListJournalistsQuery } from '../list-outlets/list-outlets.dto.js';
import { ListJournalistsHandler } from './list-journalists.handler.js';

@ApiTags('registers')
@Controller('journalists')
export class ListJournalistsController {
  constructor(private readonly handler: ListJournalistsHandler) {}

  @Get()
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'The register of journalists, by name' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListJournalistsQuery) {
    return this.handler.run(principal, query);
  }
}
