import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListOutletsQuery } from './list-outlets.dto.js';
import { ListOutletsHandler } from './list-outlets.handler.js';

@ApiTags('registers')
@Controller('outlets')
export class ListOutletsController {
  constructor(private readonly handler: ListOutletsHandler) {}

  @Get()
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'The register of media outlets, by name' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListOutletsQuery) {
    return this.handler.run(principal, query);
  }
}
