import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { ListUnitsHandler } from './list-units.handler.js';

@ApiTags('units')
@Controller('units')
export class ListUnitsController {
  constructor(private readonly handler: ListUnitsHandler) {}

  @Get()
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'Structural units of the body, the authorized one first' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.list(principal);
  }

  @Get(':id')
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'One structural unit' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.handler.show(principal, id);
  }
}
