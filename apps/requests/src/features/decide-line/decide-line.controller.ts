import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { problems } from '../../problems.js';
import { ReasonedLineDto, SeenLineDto, WithdrawLineDto } from './decide-line.dto.js';
import { DecideLineHandler } from './decide-line.handler.js';

const id = new IdPipe(problems['line-not-found']);

@ApiTags('lines to take')
@Controller('lines/:id')
export class DecideLineController {
  constructor(private readonly handler: DecideLineHandler) {}

  @Post('ask-approval')
  @HttpCode(200)
  @RequirePermission('line.write')
  @ApiOperation({
    summary: 'Ask for approval; Kazakh and Russian must be complete, and nothing of the version changes from here on',
  })
  ask(@CurrentPrincipal() principal: Principal, @Param('id', id) lineId: string, @Body() dto: SeenLineDto) {
    return this.handler.askApproval(principal, lineId, dto);
  }

  @Post('approve')
  @HttpCode(200)
  @RequirePermission('line.approve')
  @ApiOperation({
    summary: 'Approve as a second person; the version becomes valid and takes the place of the one before',
  })
  approve(@CurrentPrincipal() principal: Principal, @Param('id', id) lineId: string, @Body() dto: SeenLineDto) {
    return this.handler.approve(principal, lineId, dto);
  }

  @Post('return')
  @HttpCode(200)
  @RequirePermission('line.approve')
  @ApiOperation({ summary: 'Give the version back to its author with a comment' })
  return(@CurrentPrincipal() principal: Principal, @Param('id', id) lineId: string, @Body() dto: ReasonedLineDto) {
    return this.handler.giveBack(principal, lineId, dto);
  }

  @Post('withdraw')
  @HttpCode(200)
  @RequirePermission('line.write')
  @ApiOperation({
    summary: 'Withdraw a version with the reason; the answers that used it are listed on the page of the line',
  })
  withdraw(@CurrentPrincipal() principal: Principal, @Param('id', id) lineId: string, @Body() dto: WithdrawLineDto) {
    return this.handler.withdraw(principal, lineId, dto);
  }

  @Post('versions')
  @HttpCode(200)
  @RequirePermission('line.write')
  @ApiOperation({ summary: 'Begin a new version out of the latest; the valid one stays until the new one is approved' })
  revise(@CurrentPrincipal() principal: Principal, @Param('id', id) lineId: string, @Body() dto: SeenLineDto) {
    return this.handler.revise(principal, lineId, dto);
  }
}
