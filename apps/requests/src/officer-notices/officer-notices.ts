import type { TenantTx } from '@baspasoz/persistence';

/** What a letter to an officer about a request is about. */
export const officerNoticeKinds = [
  'extension-notice-missed',
  'two-days',
  'one-day',
  'due-day',
  'approval-waits',
  'approval-reminder',
] as const;
export type OfficerNoticeKind = (typeof officerNoticeKinds)[number];

/** Who is told of a duty that was missed: whoever has the request, and the authorized person. `c` is the clock, `o` an officer. */
export const isToldOfMissed = `o.body_id = c.body_id and o.dismissed_on is null
  and (o.person_id = c.assignee_id or o.role = 'authorized-person')`;

/** Who is told that a term is about to end: whoever has the request, or the authorized person while nobody has it. */
export const isToldOfTerm = `o.body_id = c.body_id and o.dismissed_on is null
  and (o.person_id = c.assignee_id or (c.assignee_id is null and o.role = 'authorized-person'))`;

/** What is done needs no letter any more; one that is on its way goes its way. All kinds when none are named. */
export const stopOfficerNotices = (
  tx: TenantTx,
  requestId: string,
  kinds?: readonly OfficerNoticeKind[],
): Promise<unknown> =>
  tx.query(
    `update officer_notice set state = 'stopped', next_attempt_at = null
     where request_id = $1 and body_id = $2 and state = 'waiting' and ($3::text[] is null or kind = any ($3))`,
    [requestId, tx.bodyId, kinds ?? null],
  );

/** Nobody has to decide on this asking any more. */
export const stopApproverNotices = (tx: TenantTx, approvalId: string): Promise<unknown> =>
  tx.query(
    `update officer_notice set state = 'stopped', next_attempt_at = null where subject_id = $1 and body_id = $2 and state = 'waiting'`,
    [approvalId, tx.bodyId],
  );
