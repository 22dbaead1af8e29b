import { addWorkingDays, instantOf } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import { staffOn } from '../approvals/staff.js';
import { approversOf } from '../domain/approval.js';
import { stopApproverNotices } from './officer-notices.js';
import { officerMailRules } from './officer-mail-rules.js';

/**
 * Writes to those an approval begins to wait for, and once more when it still waits then; what was written to those before them is not sent
 * any more. Comes after an asking, a yes and a yes taken back; the caller holds the clock's lock.
 */
export async function tellApprovers(
  tx: TenantTx,
  approval: ApprovalRow,
  { now, today, calendar }: Pick<BodyFrame, 'now' | 'today' | 'calendar'>,
): Promise<void> {
  await stopApproverNotices(tx, approval.id);
  const next = approval.steps.find(({ decidedAt }) => decidedAt === null);
  if (approval.state !== 'open' || !next) return;
  // The yes before counts in some seconds; until then it may be taken back.
  const from = approval.steps.findLast(({ effectiveAt }) => effectiveAt !== null)?.effectiveAt ?? now;
  const day = addWorkingDays(calendar, today, officerMailRules.approvalReminderAfterWorkingDays);
  const again = instantOf(day, calendar.workingHours.from, calendar.timeZone);
  const until = (moment: Date) => Math.max(0, moment.getTime() - now.getTime());
  await tx.query(
    `insert into officer_notice (body_id, request_id, recipient_id, kind, subject_id, created_at, next_attempt_at)
     select $1, $2, r.id, k.kind, $3, k.at, k.at
     from unnest($4::uuid[]) as r(id), (values ('approval-waits', clock_timestamp() + $5::float8 * interval '1 millisecond'),
       ('approval-reminder', clock_timestamp() + $6::float8 * interval '1 millisecond')) as k(kind, at)
     on conflict (subject_id, kind, recipient_id) do update
       set state = 'waiting', created_at = excluded.created_at, next_attempt_at = excluded.next_attempt_at
       where officer_notice.state = 'stopped'`,
    [
      tx.bodyId,
      approval.requestId,
      approval.id,
      approversOf(next, approval.writers, await staffOn(tx, today)),
      until(from),
      until(again),
    ],
  );
}
