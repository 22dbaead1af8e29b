import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ChainsHandler } from './chains.handler.js';
import { SetChainsDto } from './set-chains.dto.js';

@ApiTags('approvals')
@Controller('approval-chains')
export class ChainsController {
  constructor(private readonly chains: ChainsHandler) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'Who has to approve an answer, a refusal, what is the head’s matter' })
  show(@CurrentPrincipal() principal: Principal) {
    return this.chains.show(principal);
  }

  @Put()
  @RequirePermission('approval-chain.manage')
  @ApiOperation({ summary: 'Set the chains; a decision that is left out keeps its own' })
  set(@CurrentPrincipal() principal: Principal, @Body() dto: SetChainsDto) {
    return this.chains.set(principal, dto);
  }
}
