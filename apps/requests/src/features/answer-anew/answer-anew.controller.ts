import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AskApprovalDto } from '../../approvals/ask-approval.dto.js';
import { AskApprovalHandler } from '../../approvals/ask-approval.handler.js';
import { WithdrawApprovalHandler } from '../../approvals/withdraw-approval.handler.js';
import { ComplaintIdPipe } from '../../complaint/complaint-row.js';
import { newAnswer } from '../../drafts/draft.js';
import { SaveDraftDto } from '../../drafts/save-draft.dto.js';
import { SaveDraftHandler } from '../../drafts/save-draft.handler.js';
import { ShowDraftHandler } from '../../drafts/show-draft.handler.js';
import { AnswerAnewHandler } from './answer-anew.handler.js';

/** The new answer that satisfies a complaint or follows the higher body's decision: the only way to one. */
@ApiTags('complaints')
@Controller('media-requests/:id/complaints/:complaintId/answer-draft')
export class AnswerAnewController {
  constructor(
    private readonly shows: ShowDraftHandler,
    private readonly saves: SaveDraftHandler,
    private readonly sends: AnswerAnewHandler,
    private readonly asks: AskApprovalHandler,
    private readonly withdraws: WithdrawApprovalHandler,
  ) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The new answer being written, and what it is checked for' })
  show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
  ) {
    return this.shows.run(principal, newAnswer(id, complaintId));
  }

  @Get('versions')
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'Every version of the new answer that is kept, latest first' })
  versions(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
  ) {
    return this.shows.versions(principal, newAnswer(id, complaintId));
  }

  @Put()
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Save the next version of the new answer; If-Match names the version it was written on' })
  save(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: SaveDraftDto,
    @IfMatch() seen: number | undefined,
  ) {
    return this.saves.run(principal, newAnswer(id, complaintId), dto, seen);
  }

  @Post('send')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({
    summary:
      'Send the version named by If-Match as the new answer; it satisfies a complaint that is still with the body',
  })
  send(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @IfMatch() seen: number | undefined,
  ) {
    return this.sends.run(principal, id, complaintId, seen);
  }

  @Post('ask-approval')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Lay the version named by If-Match before those who have to approve it' })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: AskApprovalDto,
    @IfMatch() seen: number | undefined,
  ) {
    return this.asks.run(principal, newAnswer(id, complaintId), dto, seen);
  }

  @Post('withdraw-approval')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Take the new answer back from approval' })
  withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
  ) {
    return this.withdraws.run(principal, newAnswer(id, complaintId));
  }
}
