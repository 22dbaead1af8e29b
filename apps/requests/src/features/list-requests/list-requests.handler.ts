import { Injectable } from '@nestjs/common';
import { Calendars } from '@baspasoz/bodies';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { plainLine } from '../../domain/plain-text.js';
import { searchQuery } from '../../search/search-query.js';
import { foundIn } from './found-in.js';
import { foundCursor, foundRows, newestRanked } from './found-rows.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueItem } from './queue-item.js';
import type { QueueItem, QueueRow } from './queue-item.js';
import { queueRows, sortedBy } from './queue-rows.js';

export interface QueuePage extends Page<QueueItem> {
  /** When more was found than is ranked: the best of so many, the newest, are shown. */
  onlyNewest: number | null;
}

/**
 * One page of the queue, the next term first, closed requests with the latest first; with words to look for, of what was found, the
 * best first.
 */
@Injectable()
export class ListRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  run(principal: Principal, query: ListRequestsQuery): Promise<QueuePage> {
    const q = plainLine(query.q ?? '');
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const frame = await this.frames.load(tx);
      const viewer = { personId: principal.personId, frame };
      const itemOf = async <Row extends QueueRow>(rows: readonly Row[]) => {
        const calendars = new Map<number, BodyFrame['calendar']>();
        for (const { calendarVersion: version } of rows)
          if (!calendars.has(version)) calendars.set(version, await this.calendars.of(tx, version));
        return (row: Row) => queueItem(row, calendars.get(row.calendarVersion) ?? frame.calendar, frame);
      };
      if (q) {
        const looked = searchQuery(q);
        const rows = await foundRows(tx, viewer, frame.numberPrefix, { ...query, q }, looked);
        const item = await itemOf(rows);
        const page = pageOf(rows, query.limit, (row) => ({ ...item(row), found: foundIn(row, looked) }), foundCursor);
        return { ...page, onlyNewest: (rows[0]?.hits ?? 0) >= newestRanked ? newestRanked : null };
      }
      const rows = await queueRows(tx, viewer, query);
      const page = pageOf(rows, query.limit, await itemOf(rows), (row) =>
        encodeCursor(query.view, [sortedBy(query.view, row).toISOString(), row.requestId]),
      );
      return { ...page, onlyNewest: null };
    });
  }
}
