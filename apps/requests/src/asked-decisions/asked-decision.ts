import type { TenantTx } from '@baspasoz/persistence';
import type { AskedKind } from '../domain/approval.js';

/** What the head is asked to decide: the reason of an extension and its holders, or the ground and the reasoning of a termination. */
export interface AskedContent {
  reason: string;
  /** Of an extension (art. 36). */
  holders: string[];
  /** Of a termination (APPC 88(1)). */
  groundCode: string | null;
}

/** How an asking names itself among those of its request. */
export const askingOf = (requestId: string, kind: AskedKind) => ({ requestId, kind, complaintId: null });

/** An `AskedContent` as JSON of PostgreSQL; the alias of the table is `q`. */
export const askedContentJson =
  "jsonb_build_object('reason', q.reason, 'holders', q.holders, 'groundCode', q.ground_code)";

export const insertAsked = (
  tx: TenantTx,
  approvalId: string,
  requestId: string,
  { reason, holders, groundCode }: AskedContent,
): Promise<unknown> =>
  tx.query(
    `insert into asked_decision (approval_id, body_id, request_id, reason, holders, ground_code) values ($1, $2, $3, $4, $5, $6)`,
    [approvalId, tx.bodyId, requestId, reason, holders, groundCode],
  );

export async function askedContent(tx: TenantTx, approvalId: string): Promise<AskedContent> {
  const [row] = await tx.query<{ content: AskedContent }>(
    `select ${askedContentJson} as content from asked_decision q where q.approval_id = $1 and q.body_id = $2`,
    [approvalId, tx.bodyId],
  );
  if (!row) throw new Error(`approval ${approvalId} asks for nothing`);
  return row.content;
}
