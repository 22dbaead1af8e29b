import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { DigestSlotName } from '../domain/digest-slots.js';
import { momentOf } from '../notification/leaders.js';
import { problems } from '../problems.js';
import type { DigestContent } from './digest-content.js';

/** A digest with what its mail and its paper say of the body. */
export interface Digest {
  id: string;
  slot: DigestSlotName;
  slotAt: Date;
  since: Date;
  /** When it was made: what happened up to here is in it. */
  until: Date;
  content: DigestContent;
  body: LocalizedText | null;
  timeZone: string;
}

/** Problem `digest-not-found`. */
export async function digestOf(tx: TenantTx, id: string): Promise<Digest> {
  const [row] = await tx.query<Omit<Digest, 'timeZone'>>(
    `select d.id, d.slot, d.slot_at as "slotAt", d.since, d.until, d.content, (select name from body) as body
     from digest d where d.id = $1`,
    [id],
  );
  if (!row) throw problems['digest-not-found']();
  return { ...row, timeZone: (await momentOf(tx)).timeZone };
}
