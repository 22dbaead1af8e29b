import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SummarizeInbox } from './summarize-inbox.handler.js';

export class InboxSummaryView {
  /** Matters without an acknowledgement. */
  @ApiProperty()
  waiting!: number;

  @ApiProperty()
  answeredInTimeToday!: number;

  /** Since Monday, in the body's zone. */
  @ApiProperty()
  answeredInTimeThisWeek!: number;
}

@ApiTags('notifications')
@Controller('inbox-summary')
export class SummarizeInboxController {
  constructor(private readonly summarizeInbox: SummarizeInbox) {}

  @Get()
  @RequirePermission('notification.read')
  @ApiOperation({ summary: 'What waits for the head, and what was answered in time' })
  @ApiOkResponse({ type: InboxSummaryView })
  summary(@CurrentPrincipal() principal: Principal): Promise<InboxSummaryView> {
    return this.summarizeInbox.handle(principal);
  }
}
