import type { TenantTx } from '@baspasoz/persistence';
import type { Approval, ApprovalStep, AskedKind, EndedBecause } from '../domain/approval.js';
import type { DraftKind } from '../drafts/draft.js';

/** What is approved: a text, or what the head decides beside texts. */
export type ApprovalKind = DraftKind | AskedKind;

interface ApprovalOf {
  requestId: string;
  kind: ApprovalKind;
  complaintId: string | null;
}

/** One asking for approval as it is stored. */
export interface ApprovalRow extends Approval, ApprovalOf {
  id: string;
  note: string | null;
  askedBy: string | null;
  askedAt: Date;
  returnedBy: string | null;
  returnComment: string | null;
  /** Of one that ended undecided. */
  endedBecause: EndedBecause | null;
}

const columns = `a.id, a.request_id as "requestId", a.kind, a.complaint_id as "complaintId", a.draft_version as "draftVersion", a.writers, a.steps, a.state,
  a.note, a.asked_by as "askedBy", a.asked_at as "askedAt", a.returned_by as "returnedBy", a.return_comment as "returnComment", a.ended_because as "endedBecause"`;

type Stored = Omit<ApprovalRow, 'steps'> & { steps: StoredStep[] };
type StoredStep = Omit<ApprovalStep, 'decidedAt' | 'effectiveAt'> & {
  decidedAt: string | null;
  effectiveAt: string | null;
};

const instant = (stored: string | null): Date | null => (stored ? new Date(stored) : null);
const approvalOf = (row: Stored): ApprovalRow => ({
  ...row,
  steps: row.steps.map((step) => ({
    ...step,
    decidedAt: instant(step.decidedAt),
    effectiveAt: instant(step.effectiveAt),
  })),
});

/** The latest asking of a draft or of a decision, whatever became of it; null when there was none. */
export async function latestApproval(
  tx: TenantTx,
  { requestId, kind, complaintId }: ApprovalOf,
): Promise<ApprovalRow | null> {
  const [row] = await tx.query<Stored>(
    `select ${columns} from approval a
     where a.request_id = $1 and a.kind = $2 and a.body_id = $3 and a.complaint_id is not distinct from $4
     order by a.asked_at desc, a.id desc limit 1`,
    [requestId, kind, tx.bodyId, complaintId],
  );
  return row ? approvalOf(row) : null;
}

export async function approvalById(tx: TenantTx, id: string): Promise<ApprovalRow | null> {
  const [row] = await tx.query<Stored>(`select ${columns} from approval a where a.id = $1 and a.body_id = $2`, [
    id,
    tx.bodyId,
  ]);
  return row ? approvalOf(row) : null;
}

/**
 * It can still be decided: a new answer while its complaint is here within the term, or the higher body went against the decision; an
 * extension while the request's term runs.
 */
const inWork = `(a.complaint_id is null or exists (
  select from complaint k where k.id = a.complaint_id and k.answered_at is null
    and case when k.forwarded_at is null then k.resolved_at is null and k.forward_until > app_now() else k.outcome in ('upheld', 'partly') end))
  and (a.kind <> 'extension' or exists (
  select from statutory_clock c where c.request_id = a.request_id and c.breached_at is null and c.due_at > app_now()))`;

/** The askings of the body that wait for somebody, the oldest first; an office has some tens of them at most. */
export async function openApprovals(tx: TenantTx): Promise<ApprovalRow[]> {
  const rows = await tx.query<Stored>(
    `select ${columns} from approval a where a.body_id = $1 and a.state = 'open' and ${inWork} order by a.asked_at limit 500`,
    [tx.bodyId],
  );
  return rows.map(approvalOf);
}

/** Ends the askings for a first decision that is made otherwise; the caller holds the clock's lock. */
export const endAskings = (tx: TenantTx, requestId: string): Promise<unknown> =>
  tx.query(
    `update approval set state = 'ended', ended_because = 'closed', closed_at = app_now()
     where request_id = $1 and body_id = $2 and complaint_id is null and state = 'open'`,
    [requestId, tx.bodyId],
  );

export async function insertApproval(tx: TenantTx, approval: ApprovalRow): Promise<void> {
  await tx.query(
    `insert into approval (id, body_id, request_id, kind, complaint_id, draft_version, writers, steps, note, asked_by, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      approval.id,
      tx.bodyId,
      approval.requestId,
      approval.kind,
      approval.complaintId,
      approval.draftVersion,
      approval.writers,
      JSON.stringify(approval.steps),
      approval.note,
      approval.askedBy,
      approval.askedAt,
    ],
  );
}

/** Keeps what has become of an asking; the caller holds the clock's lock, which is the approval's too. */
export async function updateApproval(tx: TenantTx, approval: ApprovalRow): Promise<void> {
  await tx.query(
    `update approval set steps = $3, state = $4, returned_by = $5, return_comment = $6, ended_because = $7,
       closed_at = case when $4 = 'open' then null else coalesce(closed_at, app_now()) end
     where id = $1 and body_id = $2`,
    [
      approval.id,
      tx.bodyId,
      JSON.stringify(approval.steps),
      approval.state,
      approval.returnedBy,
      approval.returnComment,
      approval.endedBecause,
    ],
  );
}
