import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../aggregate/request-id.pipe.js';
import { AskExtensionDto, AskTerminationDto } from './ask-decision.dto.js';
import { AskDecisionHandler } from './ask-decision.handler.js';
import { WithdrawAskedHandler } from './withdraw-asked.handler.js';

@ApiTags('media requests')
@Controller('media-requests/:id')
export class AskDecisionController {
  constructor(
    private readonly asks: AskDecisionHandler,
    private readonly withdraws: WithdrawAskedHandler,
  ) {}

  @Post('ask-extension')
  @HttpCode(200)
  @RequirePermission('request.extend')
  @ApiOperation({ summary: 'Ask the head to extend the term (art. 36); it takes effect with the approval' })
  askExtension(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskExtensionDto,
  ) {
    return this.asks.extension(principal, id, dto);
  }

  @Post('ask-extension/withdraw')
  @HttpCode(200)
  @RequirePermission('request.extend')
  @ApiOperation({ summary: 'Take an extension that was asked for back' })
  withdrawExtension(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.withdraws.run(principal, id, 'extension');
  }

  @Post('ask-termination')
  @HttpCode(200)
  @RequirePermission('request.terminate')
  @ApiOperation({ summary: 'Ask the head to end the consideration (APPC 88(1)); it takes effect with the approval' })
  askTermination(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskTerminationDto,
  ) {
    return this.asks.termination(principal, id, dto);
  }

  @Post('ask-termination/withdraw')
  @HttpCode(200)
  @RequirePermission('request.terminate')
  @ApiOperation({ summary: 'Take an end of the consideration that was asked for back' })
  withdrawTermination(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.withdraws.run(principal, id, 'termination');
  }
}
