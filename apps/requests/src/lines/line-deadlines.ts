import { v7 } from 'uuid';
import type { TenantTx } from '@baspasoz/persistence';
import type { PlannedLineDeadline } from '../domain/plan-line-deadlines.js';

/** Puts a line's deadlines beside those of the requests: one table, one way of firing. */
export async function addLineDeadlines(
  tx: TenantTx,
  lineId: string,
  planned: PlannedLineDeadline[],
  calendarVersion: number,
): Promise<void> {
  for (const { kind, fireAt, dueAt, dueOn, workingDaysLeft } of planned)
    await tx.query(
      `insert into deadline (id, aggregate_id, body_id, kind, fire_at, due_at, due_on, working_days_left, calendar_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [v7(), lineId, tx.bodyId, kind, fireAt, dueAt, dueOn, workingDaysLeft, calendarVersion],
    );
}
