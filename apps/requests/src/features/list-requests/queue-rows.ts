import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueColumns, queueTables } from './queue-item.js';
import type { QueueRow } from './queue-item.js';
import { viewConditions } from './queue-views.js';
import type { QueueView } from './queue-views.js';

export const sortedBy = (view: QueueView, row: QueueRow): Date => (view === 'closed' && row.closedAt) || row.dueAt;

/** Keyset paging: `(due_at, request_id)` after the last row seen, so a page costs the same wherever it is. */
export async function queueRows(
  tx: TenantTx,
  frame: BodyFrame,
  callerId: string,
  { view, cursor, limit }: Pick<ListRequestsQuery, 'view' | 'cursor' | 'limit'>,
): Promise<QueueRow[]> {
  const isClosed = view === 'closed';
  const [afterTime, afterId] = cursor ? positionOf(cursor, view) : [null, null];
  const key = isClosed ? 'c.closed_at' : 'c.due_at';
  return tx.query<QueueRow>(
    `select ${clockColumns}, ${queueColumns} from ${queueTables}
     where c.body_id = $1 and ($2::text is null or true) and ($3::date is null or true)
       and ${viewConditions[view].replaceAll('$2', '$2::uuid')}
       and ($4::timestamptz is null or (${key}, c.request_id) ${isClosed ? '<' : '>'} ($4, $5::uuid))
     order by ${key} ${isClosed ? 'desc' : 'asc'}, c.request_id ${isClosed ? 'desc' : 'asc'} limit $6`,
    [tx.bodyId, callerId, frame.today, afterTime, afterId, limit + 1],
  );
}

function positionOf(cursor: string, view: string): [string, string] {
  const [time, id] = decodeCursor(cursor, view, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
