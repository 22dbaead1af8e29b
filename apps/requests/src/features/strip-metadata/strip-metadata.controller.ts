import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { StripMetadataHandler } from './strip-metadata.handler.js';

@ApiTags('media requests')
@Controller('media-requests/:id/attachments/:attachmentId')
export class StripMetadataController {
  constructor(private readonly handler: StripMetadataHandler) {}

  @Get('metadata')
  @RequirePermission('request.answer')
  @ApiOperation({
    summary: 'What a file of the answer tells beside what it shows: its writers, devices, places, comments',
  })
  show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.handler.show(principal, id, attachmentId);
  }

  @Post('strip-metadata')
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Make a copy without metadata; it goes out with the answer instead of the original' })
  strip(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.handler.strip(principal, id, attachmentId);
  }
}
