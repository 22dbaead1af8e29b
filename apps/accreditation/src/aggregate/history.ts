import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

export type HistoryKind =
  'registered' | 'clock-started' | 'rescheduled' | 'term-breached' | 'granted' | 'refused' | 'revoked';

/** One line of what happened to an application and to the accreditation it led to. */
export interface HistoryLine {
  at: Date;
  kind: HistoryKind;
  actorId: string | null;
  clause: LocalizedText | null;
  params: Record<string, unknown>;
}

export async function writeHistory(tx: TenantTx, accreditationId: string, line: HistoryLine): Promise<void> {
  await tx.query(
    `insert into history_entry (body_id, accreditation_id, at, kind, actor_id, clause, params) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tx.bodyId,
      accreditationId,
      line.at,
      line.kind,
      line.actorId,
      JSON.stringify(line.clause),
      JSON.stringify(line.params),
    ],
  );
}
