import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { DownloadAttachmentHandler } from './download-attachment.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class DownloadAttachmentController {
  constructor(private readonly handler: DownloadAttachmentHandler) {}

  @Get(':id/attachments/:attachmentId')
  @RequirePermission('request.read')
  @ApiOkResponse({ description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'A file of the request, to be saved' })
  download(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.handler.run(principal, id, attachmentId, reply);
  }
}
