import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { DecideApprovalDto, ReturnApprovalDto } from './decide-approval.dto.js';
import { DecideApprovalHandler } from './decide-approval.handler.js';
import { ListApprovalsHandler } from './list-approvals.handler.js';

@ApiTags('approvals')
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly lists: ListApprovalsHandler,
    private readonly decides: DecideApprovalHandler,
  ) {}

  @Get()
  @RequirePermission('answer.approve')
  @ApiOperation({ summary: 'Texts that wait for the caller’s approval, the soonest due first' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.lists.run(principal);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @RequirePermission('answer.approve')
  @ApiOperation({ summary: 'Approve the version that was read; it counts when the seconds to take it back are over' })
  approve(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: DecideApprovalDto) {
    return this.decides.run(principal, id, { do: 'approve', version: dto.version });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @RequirePermission('answer.approve')
  @ApiOperation({ summary: 'Take the last approval back, if it is the caller’s and nothing has been sent' })
  revoke(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.decides.run(principal, id, { do: 'revoke' });
  }

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('answer.approve')
  @ApiOperation({ summary: 'Return the text to its author with a comment' })
  giveBack(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: ReturnApprovalDto) {
    return this.decides.run(principal, id, { do: 'return', ...dto });
  }
}
