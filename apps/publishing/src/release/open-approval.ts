import type { TenantTx } from '@baspasoz/persistence';
import type { OfficialNote } from '../domain/edition.js';
import type { ChangeKind } from '../domain/publication-state.js';

/** An approval that was asked for and not yet given. */
export interface OpenApproval {
  id: string;
  immediate: boolean;
  reason: string | null;
  changeKind: ChangeKind;
  note: OfficialNote | null;
  askedBy: string;
  askedAt: Date;
}

/** The open approval of a publication whose lock the caller holds, or null. */
export async function openApproval(tx: TenantTx, publicationId: string): Promise<OpenApproval | null> {
  const [row] = await tx.query<OpenApproval>(
    `select id, immediate, reason, change_kind as "changeKind", note, asked_by as "askedBy", asked_at as "askedAt"
     from approval where publication_id = $1 and body_id = $2 and decision is null`,
    [publicationId, tx.bodyId],
  );
  return row ?? null;
}

/** Closes an open approval with what was decided. */
export async function decideApproval(
  tx: TenantTx,
  approval: Pick<OpenApproval, 'id'>,
  decided: { decision: 'approved' | 'returned'; comment?: string; by: string; at: Date },
): Promise<void> {
  await tx.query(
    `update approval set decision = $3, comment = $4, decided_by = $5, decided_at = $6
     where id = $1 and body_id = $2`,
    [approval.id, tx.bodyId, decided.decision, decided.comment ?? null, decided.by, decided.at],
  );
}
