import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ExtensionNoticeDto } from './record-extension-notice.dto.js';
import { RecordExtensionNoticeHandler } from './record-extension-notice.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RecordExtensionNoticeController {
  constructor(private readonly handler: RecordExtensionNoticeHandler) {}

  @Post(':id/extension-notice')
  @HttpCode(200)
  @RequirePermission('request.extend')
  @ApiOperation({ summary: 'Record that the requester was told of the extension' })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: ExtensionNoticeDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
