import type { TenantTx } from '@baspasoz/persistence';
import type { EnquiryAction } from '../domain/enquiry-state.js';

export type EnquiryEntryKind = EnquiryAction | 'asked' | 'request-closed';

interface Entry {
  at: Date;
  kind: EnquiryEntryKind;
  actorId: string | null;
  text?: string | undefined;
  /** The other unit of a hand-over. */
  unitId?: string | undefined;
  /** Between two bodies: the id that the step has in both. */
  stepId?: string;
  /** True for what the other body did. */
  taken?: boolean;
}

/**
 * One line of what passed between the office and whoever is asked. What the clock did is read from the deadline rows.
 * @returns whether it is new: a step of another body that came before is there already
 */
export async function writeEntry(tx: TenantTx, enquiryId: string, entry: Entry): Promise<boolean> {
  const { at, kind, actorId, text, unitId, stepId, taken = false } = entry;
  const written = await tx.execute(
    `insert into unit_enquiry_entry (body_id, enquiry_id, at, kind, actor_id, text, unit_id, step_id, taken)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (body_id, step_id) do nothing`,
    [tx.bodyId, enquiryId, at, kind, actorId, text ?? null, unitId ?? null, stepId ?? null, taken],
  );
  return written === 1;
}
