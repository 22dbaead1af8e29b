import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch } from '@baspasoz/http';
import { RequestIdPipe } from '../aggregate/request-id.pipe.js';
import { AskApprovalDto } from '../approvals/ask-approval.dto.js';
import { AskApprovalHandler } from '../approvals/ask-approval.handler.js';
import { WithdrawApprovalHandler } from '../approvals/withdraw-approval.handler.js';
import { firstDraft } from './draft.js';
import { SaveDraftDto } from './save-draft.dto.js';
import { SaveDraftHandler } from './save-draft.handler.js';
import { SendDraftHandler } from './send-draft.handler.js';
import { ShowDraftHandler } from './show-draft.handler.js';

@ApiTags('refusal drafts')
@Controller('media-requests/:id/refusal-draft')
export class RefusalDraftController {
  constructor(
    private readonly shows: ShowDraftHandler,
    private readonly saves: SaveDraftHandler,
    private readonly sends: SendDraftHandler,
    private readonly asks: AskApprovalHandler,
    private readonly withdraws: WithdrawApprovalHandler,
  ) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The refusal being written and what it is checked for' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.shows.run(principal, firstDraft(id, 'refusal'));
  }

  @Put()
  @RequirePermission('request.refuse')
  @ApiOperation({ summary: 'Save the next version of the draft; If-Match names the version it was written on' })
  save(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: SaveDraftDto,
    @IfMatch() seen: number | undefined,
  ) {
    return this.saves.run(principal, firstDraft(id, 'refusal'), dto, seen);
  }

  @Post('send')
  @HttpCode(200)
  @RequirePermission('request.refuse')
  @ApiOperation({
    summary: 'Send the version named by If-Match as the refusal, when nothing it is checked for stands against it',
  })
  send(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @IfMatch() seen: number | undefined,
  ) {
    return this.sends.run(principal, id, 'refusal', seen);
  }

  @Post('ask-approval')
  @HttpCode(200)
  @RequirePermission('request.refuse')
  @ApiOperation({ summary: 'Lay the version named by If-Match before those who have to approve it' })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskApprovalDto,
    @IfMatch() seen: number | undefined,
  ) {
    return this.asks.run(principal, firstDraft(id, 'refusal'), dto, seen);
  }

  @Post('withdraw-approval')
  @HttpCode(200)
  @RequirePermission('request.refuse')
  @ApiOperation({ summary: 'Take the text back from approval' })
  withdraw(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.withdraws.run(principal, firstDraft(id, 'refusal'));
  }
}
