import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { RemoveAttachmentHandler } from './remove-attachment.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RemoveAttachmentController {
  constructor(private readonly handler: RemoveAttachmentHandler) {}

  @Delete(':id/attachments/:attachmentId')
  @HttpCode(204)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Remove a file from the answer in work' })
  remove(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.handler.run(principal, id, attachmentId);
  }
}
