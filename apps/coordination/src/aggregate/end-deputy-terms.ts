import type { LocalDate } from '@baspasoz/law';
import type { BodyChange } from './body-change.js';

interface Ending {
  personId: string;
  /** Ends the term of whoever holds this place, too. */
  order?: number;
  /** First day on which the place is no longer held. */
  on: LocalDate;
  ground?: string;
}

/** Ends the terms of a deputy and says so; returns how many ended. */
export async function endDeputyTerms(change: BodyChange, { personId, order, on, ground }: Ending): Promise<number> {
  const { tx } = change;
  const ended = await tx.query<{ personId: string; order: number }>(
    `with ended as (
       update deputy set until_on = $4 where body_id = $1 and until_on is null and (person_id = $2 or rank = $3) returning person_id, rank
     ) select person_id as "personId", rank as "order" from ended order by rank`,
    [tx.bodyId, personId, order ?? null, on],
  );
  for (const term of ended)
    change.say({ type: 'DeputyDismissed', data: { ...term, on, ...(ground ? { ground } : {}) } });
  return ended.length;
}
