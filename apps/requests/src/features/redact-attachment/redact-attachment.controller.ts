import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { RedactAttachmentDto } from './redact-attachment.dto.js';
import { RedactAttachmentHandler } from './redact-attachment.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RedactAttachmentController {
  constructor(private readonly handler: RedactAttachmentHandler) {}

  @Post(':id/attachments/:attachmentId/redact')
  @RequirePermission('request.refuse')
  @ApiOperation({
    summary: 'Make a copy in which the marked places are gone; it goes out with the answer instead of the original',
  })
  redact(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
    @Body() dto: RedactAttachmentDto,
  ) {
    return this.handler.run(principal, id, attachmentId, dto);
  }
}
