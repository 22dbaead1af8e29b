import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CreateUnitDto } from './create-unit.dto.js';
import { CreateUnitHandler } from './create-unit.handler.js';

@ApiTags('units')
@Controller('units')
export class CreateUnitController {
  constructor(private readonly handler: CreateUnitHandler) {}

  @Post()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Create a structural unit, or the authorized one (¶2, ¶4)' })
  create(@CurrentPrincipal() principal: Principal, @Body() dto: CreateUnitDto) {
    return this.handler.run(principal, dto);
  }
}
