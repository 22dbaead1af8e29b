import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { WithdrawRegisterEntryDto } from './withdraw-register-entry.dto.js';
import { WithdrawRegisterEntryHandler } from './withdraw-register-entry.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class WithdrawRegisterEntryController {
  constructor(private readonly handler: WithdrawRegisterEntryHandler) {}

  @Post(':id/register-entry/withdrawal')
  @HttpCode(200)
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'Take a public entry off the register, with the reason in its place' })
  withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: WithdrawRegisterEntryDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
