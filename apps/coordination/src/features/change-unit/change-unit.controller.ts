import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { ChangeUnitDto } from './change-unit.dto.js';
import { ChangeUnitHandler } from './change-unit.handler.js';

@ApiTags('units')
@Controller('units/:id')
export class ChangeUnitController {
  constructor(private readonly handler: ChangeUnitHandler) {}

  @Patch()
  @RequirePermission('body.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Rename a unit, name it the authorized one, or move it (¶4)' })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: ChangeUnitDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
