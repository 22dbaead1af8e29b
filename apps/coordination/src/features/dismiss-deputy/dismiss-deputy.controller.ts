import { Body, Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { DismissOfficerDto } from '../dismiss-officer/dismiss-officer.dto.js';
import { DismissDeputyHandler } from './dismiss-deputy.handler.js';

@ApiTags('leadership')
@Controller('deputies/:personId')
export class DismissDeputyController {
  constructor(private readonly handler: DismissDeputyHandler) {}

  @Delete()
  @HttpCode(204)
  @RequirePermission('body.manage')
  @ApiOperation({ summary: "End a deputy's term; the head's matters no longer reach them" })
  dismiss(
    @CurrentPrincipal() principal: Principal,
    @Param('personId', pathId) personId: string,
    @Body() dto: DismissOfficerDto,
  ) {
    return this.handler.run(principal, personId, dto);
  }
}
