import type { TenantTx } from '@baspasoz/persistence';
import type { EnquiryAction } from '../domain/enquiry-state.js';

export type EnquiryEntryKind = EnquiryAction | 'asked' | 'request-closed';

interface Entry {
  at: Date;
  kind: EnquiryEntryKind;
  actorId: string | null;
  text?: string;
  /** The other unit of a hand-over. */
  unitId?: string;
}

/** One line of what passed between the office and the unit. What the clock did is read from the deadline rows. */
export async function writeEntry(tx: TenantTx, enquiryId: string, entry: Entry): Promise<void> {
  const { at, kind, actorId, text, unitId } = entry;
  await tx.query(
    `insert into unit_enquiry_entry (body_id, enquiry_id, at, kind, actor_id, text, unit_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.bodyId, enquiryId, at, kind, actorId, text ?? null, unitId ?? null],
  );
}
