import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { addDays, instantOf, weekdayOf } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { momentOf } from '../../notification/leaders.js';
import type { InboxSummaryView } from './summarize-inbox.controller.js';

@Injectable()
export class SummarizeInbox {
  constructor(private readonly tenants: Tenants) {}

  handle(reader: Principal): Promise<InboxSummaryView> {
    const seesAll = reader.roles.some((role) => role === 'first-head' || role === 'authorized-person');
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const { today, timeZone } = await momentOf(tx);
      const midnight = instantOf(today, '00:00', timeZone);
      const monday = instantOf(addDays(today, 1 - weekdayOf(today)), '00:00', timeZone);
      // Index Only Scan on notification_open; Index Scan using request_answered: answered_at >= Monday.
      const [row] = await tx.query<{ waiting: number; day: number; week: number }>(
        `select
           (select count(*) from notification n where n.acknowledged_at is null and ($3 or exists (
              select from delivery d where d.notification_id = n.id and d.recipient_id = $4)))::int as waiting,
           count(*) filter (where answered_at >= $1)::int as day,
           count(*)::int as week
         from request where answered_at >= $2 and not answered_late`,
        [midnight, monday, seesAll, reader.personId],
      );
      return {
        waiting: row?.waiting ?? 0,
        answeredInTimeToday: row?.day ?? 0,
        answeredInTimeThisWeek: row?.week ?? 0,
      };
    });
  }
}
