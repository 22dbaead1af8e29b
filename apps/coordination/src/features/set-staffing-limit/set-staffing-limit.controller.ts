import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch } from '@baspasoz/http';
import { SetStaffingLimitDto } from './set-staffing-limit.dto.js';
import { SetStaffingLimitHandler } from './set-staffing-limit.handler.js';

@ApiTags('posts')
@Controller('staffing-limit')
export class SetStaffingLimitController {
  constructor(private readonly handler: SetStaffingLimitHandler) {}

  @Get()
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'The staffing limit with its approving act (¶2)' })
  show(@CurrentPrincipal() principal: Principal) {
    return this.handler.show(principal);
  }

  @Put()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Record the staffing limit by its approving act (¶2)' })
  set(@CurrentPrincipal() principal: Principal, @Body() dto: SetStaffingLimitDto, @IfMatch() seen?: number) {
    return this.handler.run(principal, dto, seen);
  }
}
