import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReportShown } from './report-shown.handler.js';

@ApiTags('notifications')
@Controller('notifications')
export class ReportShownController {
  constructor(private readonly reportShown: ReportShown) {}

  @Post(':id/shown')
  @HttpCode(204)
  @RequirePermission('notification.acknowledge')
  @ApiOperation({ summary: 'The client showed the notification to its recipient: the proof of the in-app delivery' })
  shown(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.reportShown.handle(id, principal);
  }
}
