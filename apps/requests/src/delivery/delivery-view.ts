import { noticeMeans, noticeMeansClause } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { deliveryState } from '../domain/delivery.js';
import type { DeliveryAttempt, DeliveryState } from '../domain/delivery.js';
import type { RequestState } from '../domain/request-state.js';
import type { LetterView } from '../letters/letter.js';

/** What the office has recorded of a hand-over. */
export interface HandOver {
  id: string;
  means: string;
  meansLabel: LocalizedText | null;
  outcome: DeliveryAttempt['outcome'];
  reference: string | null;
  /** Local day. */
  happenedOn: string;
  recordedByName: string | null;
  recordedAt: Date;
}

/** Whether the answer or the refusal has reached its requester, and what proves it. */
export interface Delivery {
  state: DeliveryState;
  /** The clause that asks for a record. */
  clause: LocalizedText;
  /** When the receiving server took the letter; null where none did. */
  letterDeliveredAt: string | null;
  handOvers: HandOver[];
}

const outcomeOf = { waiting: 'sent', sending: 'sent', delivered: 'delivered', failed: 'returned' } as const;

/** Null of a request that was neither answered nor refused. */
export async function deliveryOf(
  tx: TenantTx,
  { requestId, state, letters }: { requestId: string; state: RequestState; letters: readonly LetterView[] },
): Promise<Delivery | null> {
  if (state !== 'answered' && state !== 'refused') return null;
  const handOvers = await tx.query<Omit<HandOver, 'meansLabel'>>(
    `select h.id, h.means, h.outcome, h.reference, h.happened_on::text as "happenedOn", p.name as "recordedByName", h.recorded_at as "recordedAt"
     from hand_over h left join person p on p.body_id = h.body_id and p.person_id = h.recorded_by
     where h.request_id = $1 and h.body_id = $2 order by h.recorded_at, h.id`,
    [requestId, tx.bodyId],
  );
  const sent = letters.filter(({ kind }) => kind === 'answer' || kind === 'refusal');
  return {
    state: deliveryState([
      ...sent.map((letter) => ({
        outcome: outcomeOf[letter.state],
        at: new Date(letter.settledAt ?? letter.createdAt),
      })),
      ...handOvers.map(({ outcome, recordedAt: at }) => ({ outcome, at })),
    ]),
    clause: noticeMeansClause,
    letterDeliveredAt: sent.find((letter) => letter.state === 'delivered')?.settledAt ?? null,
    handOvers: handOvers.map((one) => ({
      ...one,
      meansLabel: noticeMeans().find(({ code }) => code === one.means)?.label ?? null,
    })),
  };
}
