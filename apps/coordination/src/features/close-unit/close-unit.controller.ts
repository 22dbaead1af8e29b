import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { CloseUnitHandler } from './close-unit.handler.js';

@ApiTags('units')
@Controller('units/:id')
export class CloseUnitController {
  constructor(private readonly handler: CloseUnitHandler) {}

  @Delete()
  @HttpCode(204)
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Close a unit; the authorized one only when the body ends (¶2)' })
  close(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @IfMatch() seen?: number) {
    return this.handler.run(principal, id, seen);
  }
}
