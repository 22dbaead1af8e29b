import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { pageNumber } from '../../redaction/page-number.js';
import { PreviewAttachmentHandler } from './preview-attachment.handler.js';

@ApiTags('media requests')
@Controller('media-requests/:id/attachments/:attachmentId')
export class PreviewAttachmentController {
  constructor(private readonly handler: PreviewAttachmentHandler) {}

  @Get('preview')
  @RequirePermission('request.refuse')
  @ApiOperation({
    summary: 'How many pages a PDF or an image has, and where its words stand, for marking what to hide',
  })
  preview(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.handler.preview(principal, id, attachmentId);
  }

  @Get('pages/:page')
  @RequirePermission('request.refuse')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({
    description: 'The page',
    content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'A page as it looks, from 0' })
  page(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
    @Param('page', pageNumber) page: number,
  ) {
    return this.handler.page(principal, id, attachmentId, page);
  }
}
