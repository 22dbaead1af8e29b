import type { Change } from '../aggregate/change-publication.js';
import { leadersOn } from '../aggregate/leaders.js';
import { actingAs } from '../domain/acting-head.js';
import { problems } from '../problems.js';

/** A second pair of eyes: neither whoever changed the text since its last public version nor whoever sent it on. */
export function requireSecondPerson({ publication, approval, by }: Change): void {
  if (publication.contributors.includes(by) || approval?.askedBy === by) throw problems['second-pair-of-eyes']();
}

/** Immediate publication is the first head's to approve, and the deputy's while the head is away. */
export async function requireActingHead({ tx, frame, by }: Change): Promise<'first-head' | 'deputy'> {
  const as = actingAs(await leadersOn(tx, frame.today), by);
  if (!as) throw problems['not-acting-head']();
  return as;
}
