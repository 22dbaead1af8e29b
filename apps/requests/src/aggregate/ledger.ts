import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

export type LedgerKind =
  | 'registered'
  | 'clock-started'
  | 'assigned'
  | 'taken'
  | 'extended'
  | 'extension-notice-given'
  | 'rescheduled'
  | 'answered'
  | 'approval-asked'
  | 'extension-asked'
  | 'termination-asked'
  | 'approved'
  | 'approval-revoked'
  | 'approval-returned'
  | 'refused'
  | 'redirected'
  | 'part-redirected'
  | 'redirection-received'
  | 'returned'
  | 'terminated'
  | 'clarification-asked'
  | 'requirements-pointed-out'
  | 'requester-replied'
  | 'request-withdrawn'
  | 'letter-delivered'
  | 'letter-failed'
  | 'hand-over-sent'
  | 'hand-over-delivered'
  | 'hand-over-returned'
  | 'mail-received'
  | 'mail-became-request'
  | 'consent-given'
  | 'consent-withheld'
  | 'register-confirmed'
  | 'register-corrected'
  | 'register-withdrawn'
  | 'held'
  | 'hold-lifted'
  | 'requester-erased'
  | 'requester-corrected'
  | 'complaint-filed'
  | 'complaint-forwarded'
  | 'complaint-satisfied'
  | 'complaint-withdrawn'
  | 'complaint-resolved'
  | 'complaint-answered'
  | 'complaint-rescheduled'
  | 'complaint-scan-attached'
  | 'decision-scan-attached';

/** One line of the ledger of the clock. What the sweep does is read from the deadline rows and needs no line of its own. */
export interface LedgerLine {
  at: Date;
  kind: LedgerKind;
  actorId: string | null;
  clause: LocalizedText | null;
  params: Record<string, unknown>;
}

export async function writeLedger(tx: TenantTx, requestId: string, line: LedgerLine): Promise<void> {
  await tx.query(
    `insert into ledger_entry (body_id, request_id, at, kind, actor_id, clause, params) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.bodyId, requestId, line.at, line.kind, line.actorId, JSON.stringify(line.clause), JSON.stringify(line.params)],
  );
}
