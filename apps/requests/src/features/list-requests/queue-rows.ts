import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueColumns, queueTables } from './queue-item.js';
import type { QueueRow } from './queue-item.js';
import { criteriaCondition } from './queue-criteria.js';
import { binding, viewCondition } from './queue-views.js';
import type { QueueView, Viewer } from './queue-views.js';

export const sortedBy = (view: QueueView, row: QueueRow): Date => (view === 'closed' && row.closedAt) || row.dueAt;

/** Keyset paging: `(due_at, request_id)` after the last row seen, so a page costs the same wherever it is. */
export async function queueRows(tx: TenantTx, viewer: Viewer, query: ListRequestsQuery): Promise<QueueRow[]> {
  const { view, cursor, limit } = query;
  const isClosed = view === 'closed';
  const key = isClosed ? 'c.closed_at' : 'c.due_at';
  const params: unknown[] = [tx.bodyId];
  const bind = binding(params);
  const conditions = [viewCondition(view, viewer, bind), criteriaCondition(query, bind)];
  if (cursor) {
    const [time, id] = positionOf(cursor, view);
    conditions.push(
      `(${key}, c.request_id) ${isClosed ? '<' : '>'} (${bind(time, 'timestamptz')}, ${bind(id, 'uuid')})`,
    );
  }
  return tx.query<QueueRow>(
    `select ${clockColumns}, ${queueColumns} from ${queueTables}
     where c.body_id = $1 and ${conditions.join(' and ')}
     order by ${key} ${isClosed ? 'desc' : 'asc'}, c.request_id ${isClosed ? 'desc' : 'asc'} limit ${bind(limit + 1, 'integer')}`,
    params,
  );
}

function positionOf(cursor: string, view: string): [string, string] {
  const [time, id] = decodeCursor(cursor, view, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
