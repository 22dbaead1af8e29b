import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, PublicRoute, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ComplaintIdPipe } from '../../complaint/complaint-row.js';
import { WithdrawComplaintDto, WithdrawOwnComplaintDto } from './withdraw-complaint.dto.js';
import { WithdrawComplaintHandler } from './withdraw-complaint.handler.js';

@ApiTags('complaints')
@Controller()
export class WithdrawComplaintController {
  constructor(private readonly handler: WithdrawComplaintHandler) {}

  @Post('public/status/:number/complaints/:complaintId/withdraw')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'Whoever holds number and code takes a complaint back that was not sent on yet' })
  withdrawOwn(
    @Param('number') number: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: WithdrawOwnComplaintDto,
  ) {
    return this.handler.byCode(number, complaintId, dto);
  }

  @Post('media-requests/:id/complaints/:complaintId/withdraw')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Record that the author of a complaint took it back by voice, on paper or by mail' })
  withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: WithdrawComplaintDto,
  ) {
    return this.handler.byOfficer(principal, id, complaintId, dto);
  }
}
