import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NotificationView } from '../list-notifications/notification-view.js';
import { InstructUnitDto } from './instruct-unit.dto.js';
import { InstructUnit } from './instruct-unit.handler.js';

@ApiTags('notifications')
@Controller('notifications')
export class InstructUnitController {
  constructor(private readonly instructUnit: InstructUnit) {}

  @Post(':id/instruct')
  @RequirePermission('notification.instruct')
  @ApiOperation({ summary: 'The recipient instructs a structural unit; the notification is acknowledged with it' })
  @ApiCreatedResponse({ type: NotificationView })
  instruct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: InstructUnitDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<NotificationView> {
    return this.instructUnit.handle(id, input, principal);
  }
}
