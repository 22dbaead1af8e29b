import { v7 } from 'uuid';
import type { TenantTx } from '@baspasoz/persistence';
import type { DeadlineKind, PlannedDeadline } from '../domain/plan-deadlines.js';

/** A planned deadline as a row, in the names of the table. */
export const deadlineRecord = (planned: PlannedDeadline) => ({
  id: planned.id ?? v7(),
  kind: planned.kind,
  fire_at: planned.fireAt,
  due_at: planned.dueAt,
  due_on: planned.dueOn,
  working_days_left: planned.workingDaysLeft,
});

/**
 * Closes the requests' open deadlines of the given kinds (all when none are given). Comes before the handler's events are
 * written; the caller holds the clocks' locks, so the sweep is not at them.
 */
export async function closeDeadlines(
  tx: TenantTx,
  requestIds: string[],
  kinds?: readonly DeadlineKind[],
): Promise<void> {
  await tx.query(
    `update deadline set closed_at = app_now()
     where aggregate_id = any ($1::uuid[]) and body_id = $2 and fired_at is null and closed_at is null and ($3::text[] is null or kind = any ($3))`,
    [requestIds, tx.bodyId, kinds ?? null],
  );
}

/** The planned deadlines of one request. */
export interface DeadlinesOf {
  requestId: string;
  planned: PlannedDeadline[];
}

export async function addDeadlines(tx: TenantTx, requests: DeadlinesOf[], calendarVersion: number): Promise<void> {
  const rows = requests.flatMap(({ requestId, planned }) =>
    planned.map((deadline) => ({ ...deadlineRecord(deadline), aggregate_id: requestId })),
  );
  await tx.query(
    `insert into deadline (id, aggregate_id, body_id, kind, fire_at, due_at, due_on, working_days_left, calendar_version)
     select d.id, d.aggregate_id, $1, d.kind, d.fire_at, d.due_at, d.due_on, d.working_days_left, $2
     from jsonb_to_recordset($3::jsonb) as d(id uuid, aggregate_id uuid, kind text, fire_at timestamptz, due_at timestamptz, due_on date,
       working_days_left integer)`,
    [tx.bodyId, calendarVersion, JSON.stringify(rows)],
  );
}
