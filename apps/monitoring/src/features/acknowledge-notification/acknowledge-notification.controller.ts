import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NotificationView } from '../list-notifications/notification-view.js';
import { AcknowledgeNotification } from './acknowledge-notification.handler.js';

@ApiTags('notifications')
@Controller('notifications')
export class AcknowledgeNotificationController {
  constructor(private readonly acknowledgeNotification: AcknowledgeNotification) {}

  @Post(':id/acknowledge')
  @HttpCode(200)
  @RequirePermission('notification.acknowledge')
  @ApiOperation({ summary: 'The recipient takes note: reminders and escalation stop' })
  @ApiOkResponse({ type: NotificationView })
  acknowledge(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<NotificationView> {
    return this.acknowledgeNotification.handle(id, principal);
  }
}
