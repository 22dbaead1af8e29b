import type { TenantTx } from '@baspasoz/persistence';

export type LedgerKind =
  | 'created'
  | 'changed'
  | 'approval-asked'
  | 'immediate-asked'
  | 'returned'
  | 'approved'
  | 'published'
  | 'updated'
  | 'corrected'
  | 'withdrawn'
  | 'second-check-due'
  | 'second-check-done';

/** One line of what happened to a publication, for the office; the public reads the releases. */
export interface LedgerLine {
  at: Date;
  kind: LedgerKind;
  actorId: string;
  params?: Record<string, unknown>;
}

export async function writeLedger(tx: TenantTx, publicationId: string, line: LedgerLine): Promise<void> {
  await tx.query(
    'insert into ledger_entry (body_id, publication_id, at, kind, actor_id, params) values ($1, $2, $3, $4, $5, $6)',
    [tx.bodyId, publicationId, line.at, line.kind, line.actorId, JSON.stringify(line.params ?? {})],
  );
}
