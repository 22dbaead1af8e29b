import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PublicRoute } from '@baspasoz/auth';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { PublicStatusQuery } from '../show-public-status/show-public-status.dto.js';
import { DownloadPublicAttachmentHandler } from './download-public-attachment.handler.js';

@ApiTags('public')
@Controller('public/status')
export class DownloadPublicAttachmentController {
  constructor(private readonly handler: DownloadPublicAttachmentHandler) {}

  @Get(':number/attachments/:attachmentId')
  @PublicRoute()
  @ApiOkResponse({ description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: "A file of a request or of its answer, for whoever holds the request's number and code" })
  download(
    @Param('number') number: string,
    @Param('attachmentId', AttachmentIdPipe) id: string,
    @Query() { code }: PublicStatusQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.handler.run(number, code, id, reply);
  }
}
