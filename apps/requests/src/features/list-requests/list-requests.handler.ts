import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockColumns } from '../../aggregate/clock-row.js';
import { plainLine } from '../../domain/plain-text.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueColumns, queueItem, queueTables } from './queue-item.js';
import type { QueueItem, QueueRow } from './queue-item.js';
import { viewConditions } from './queue-views.js';

/** One page of the queue, the next term first; closed requests with the latest first. */
@Injectable()
export class ListRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  run(principal: Principal, query: ListRequestsQuery): Promise<Page<QueueItem>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const frame = await this.frames.load(tx);
      const rows = await queueRows(tx, frame, principal.personId, query);
      const calendars = new Map<number, BodyFrame['calendar']>();
      for (const { calendarVersion: version } of rows)
        if (!calendars.has(version)) calendars.set(version, await this.calendars.of(tx, version));
      const sortedBy =
        query.view === 'closed' ? (row: QueueRow) => row.closedAt ?? row.dueAt : (row: QueueRow) => row.dueAt;
      return pageOf(
        rows,
        query.limit,
        (row) => queueItem(row, calendars.get(row.calendarVersion) ?? frame.calendar, frame),
        (row) => encodeCursor(query.view, [sortedBy(row).toISOString(), row.requestId]),
      );
    });
  }
}

/** Keyset paging: `(due_at, request_id)` after the last row seen, so a page costs the same wherever it is. */
async function queueRows(
  tx: TenantTx,
  frame: BodyFrame,
  callerId: string,
  query: ListRequestsQuery,
): Promise<QueueRow[]> {
  const isClosed = query.view === 'closed';
  const words = query.q ? plainLine(query.q) : '';
  const [afterTime, afterId] = query.cursor ? positionOf(query.cursor, query.view) : [null, null];
  const key = isClosed ? 'c.closed_at' : 'c.due_at';
  return tx.query<QueueRow>(
    `select ${clockColumns}, ${queueColumns} from ${queueTables}
     where c.body_id = $1 and ($2::text is null or true) and ($3::date is null or true)
       and ${words && query.view === 'all' ? 'true' : viewConditions[query.view].replaceAll('$2', '$2::uuid')}
       and ($4::timestamptz is null or (${key}, c.request_id) ${isClosed ? '<' : '>'} ($4, $5::uuid))
       and ($6 = '' or ${matches('$6')})
     order by ${key} ${isClosed ? 'desc' : 'asc'}, c.request_id ${isClosed ? 'desc' : 'asc'} limit $7`,
    [tx.bodyId, callerId, frame.today, afterTime, afterId, likePattern(words), query.limit + 1],
  );
}

function positionOf(cursor: string, view: string): [string, string] {
  const [time, id] = decodeCursor(cursor, view, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}

const likePattern = (words: string): string => (words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : '');

const matches = (pattern: string): string => `(
  c.number ilike ${pattern} or r.subject ilike ${pattern} or r.requester_outlet ilike ${pattern} or r.requester_name ilike ${pattern}
  or r.text ilike ${pattern} or exists (select from answer a where a.request_id = c.request_id and a.text ilike ${pattern}))`;
