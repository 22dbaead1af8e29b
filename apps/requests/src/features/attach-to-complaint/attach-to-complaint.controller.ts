import { Controller, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { TakesUpload } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ComplaintIdPipe } from '../../complaint/complaint-row.js';
import { AttachToComplaintQuery } from './attach-to-complaint.dto.js';
import { AttachToComplaintHandler } from './attach-to-complaint.handler.js';

@ApiTags('complaints')
@Controller('media-requests/:id/complaints/:complaintId')
export class AttachToComplaintController {
  constructor(private readonly handler: AttachToComplaintHandler) {}

  @Post('attachments')
  @TakesUpload()
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Attach the scan of a complaint that came on paper, or of what the higher body decided' })
  attach(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('complaintId', ComplaintIdPipe) complaintId: string,
    @Query() { of }: AttachToComplaintQuery,
    @Req() request: FastifyRequest,
  ) {
    return this.handler.run(principal, { id: complaintId, requestId: id, kind: of }, request);
  }
}
