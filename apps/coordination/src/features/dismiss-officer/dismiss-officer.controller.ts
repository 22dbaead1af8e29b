import { Body, Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { DismissOfficerDto } from './dismiss-officer.dto.js';
import { DismissOfficerHandler } from './dismiss-officer.handler.js';

@ApiTags('appointments')
@Controller('appointments/:id')
export class DismissOfficerController {
  constructor(private readonly handler: DismissOfficerHandler) {}

  @Delete()
  @HttpCode(204)
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Release a person from a post; the post stays' })
  dismiss(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: DismissOfficerDto) {
    return this.handler.run(principal, id, dto);
  }
}
