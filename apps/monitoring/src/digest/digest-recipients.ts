import type { TenantTx } from '@baspasoz/persistence';
import { firstAddress } from '../domain/leadership.js';
import type { DigestSlotName } from '../domain/digest-slots.js';
import { leadersOn } from '../notification/leaders.js';

interface ChoiceRow {
  person_id: string;
  role: string;
  morning: boolean;
  evening: boolean;
}

/**
 * Who receives a body's digest of a slot on a day: whoever chose it and is still in place; the first head, and who stands in for
 * an absent one, unless they chose otherwise.
 */
export async function digestRecipients(tx: TenantTx, slot: DigestSlotName, day: string): Promise<string[]> {
  const leaders = await leadersOn(tx, day);
  const choices = await tx.query<ChoiceRow>('select person_id, role, morning, evening from digest_choice');
  const leads = new Set(leaders.map(({ personId }) => personId));
  const isInPlace = ({ person_id: id, role }: ChoiceRow): boolean =>
    role === 'authorized-person' || role === 'officer' || leads.has(id);
  const chosen = choices.filter((choice) => choice[slot] && isInPlace(choice)).map((choice) => choice.person_id);
  const address = firstAddress(leaders);
  const byOffice = [leaders.find(({ place }) => place === 0)?.personId, address?.to.personId].filter(
    (id) => id !== undefined && !choices.some((choice) => choice.person_id === id),
  );
  return [...new Set([...byOffice, ...chosen])].filter((id) => id !== undefined);
}
