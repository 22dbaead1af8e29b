import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListOfficialMessages } from './list-official-messages.handler.js';
import { RunningMessages } from './running-message-view.js';

@ApiTags('stories')
@Controller('official-messages')
export class ListOfficialMessagesController {
  constructor(private readonly messages: ListOfficialMessages) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'Official messages on emergencies that are not published yet, the next to be due first' })
  @ApiOkResponse({ type: RunningMessages })
  list(@CurrentPrincipal() principal: Principal): Promise<RunningMessages> {
    return this.messages.handle(principal);
  }
}
