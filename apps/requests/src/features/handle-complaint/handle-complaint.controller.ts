import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ComplaintIdPipe } from '../../complaint/complaint-row.js';
import { ForwardComplaintDto, ResolveComplaintDto, SatisfyComplaintDto } from './handle-complaint.dto.js';
import { HandleComplaintHandler } from './handle-complaint.handler.js';

@ApiTags('complaints')
@Controller('media-requests/:id/complaints/:complaintId')
export class HandleComplaintController {
  constructor(private readonly handler: HandleComplaintHandler) {}

  @Post('forward')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Send the complaint with the case to the higher body (APPC 91(4))' })
  forward(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: ForwardComplaintDto,
  ) {
    return this.handler.forward(principal, id, complaintId, dto);
  }

  @Post('satisfy')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Satisfy in full, within its term, a complaint that takes no new answer (APPC 91(4))' })
  satisfy(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: SatisfyComplaintDto,
  ) {
    return this.handler.satisfy(principal, id, complaintId, dto);
  }

  @Post('resolve')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Record what the higher body decided, with day and paper' })
  resolve(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Body() dto: ResolveComplaintDto,
  ) {
    return this.handler.resolve(principal, id, complaintId, dto);
  }
}
