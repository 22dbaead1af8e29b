import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { ShowAccreditationHandler } from './show-accreditation.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class ShowAccreditationController {
  constructor(private readonly handler: ShowAccreditationHandler) {}

  @Get(':id')
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'An application with its clock, its documents and its history' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.handler.run(principal, id);
  }
}
