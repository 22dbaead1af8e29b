import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListNotificationsDto, NotificationPage } from './list-notifications.dto.js';
import { ListNotifications } from './list-notifications.handler.js';

@ApiTags('notifications')
@Controller('notifications')
export class ListNotificationsController {
  constructor(private readonly listNotifications: ListNotifications) {}

  @Get()
  @RequirePermission('notification.read')
  @ApiOperation({ summary: "The head's notifications, newest first" })
  @ApiOkResponse({ type: NotificationPage })
  list(@Query() query: ListNotificationsDto, @CurrentPrincipal() principal: Principal): Promise<NotificationPage> {
    return this.listNotifications.handle(query, principal);
  }
}
