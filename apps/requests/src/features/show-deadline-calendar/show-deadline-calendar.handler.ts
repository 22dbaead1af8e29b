import { Inject, Injectable } from '@nestjs/common';
import { STATUS_PAGE } from '../../letters/status-page.js';
import type { StatusPage } from '../../letters/status-page.js';
import { ShowPublicStatusHandler } from '../show-public-status/show-public-status.handler.js';
import { deadlineCalendar } from './deadline-calendar.js';

/** The due day for the requester's own calendar. Opens to number and code together, as the status page does. */
@Injectable()
export class ShowDeadlineCalendarHandler {
  constructor(
    private readonly statuses: ShowPublicStatusHandler,
    @Inject(STATUS_PAGE) private readonly statusPage: StatusPage,
  ) {}

  async run(number: string, code: string): Promise<string> {
    const status = await this.statuses.run(number, code);
    return deadlineCalendar(status, this.statusPage(status.language, status.number, code));
  }
}
