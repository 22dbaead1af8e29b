import type { TenantTx } from '@baspasoz/persistence';
import type { BaspasozEvent } from '@baspasoz/contracts';

/**
 * Records events as received, in the transaction of their effect, and returns the ids that were not known before. Two
 * replicas with the same event meet here: the second waits for the first one's commit and then sees a duplicate.
 */
export async function recordInInbox(tx: TenantTx, consumer: string, events: BaspasozEvent[]): Promise<Set<string>> {
  const rows = await tx.query<{ event_id: string }>(
    `insert into inbox (consumer, event_id, body_id)
     select $1, id, $3 from unnest($2::uuid[]) as id
     on conflict do nothing returning event_id`,
    [consumer, events.map(({ id }) => id.toLowerCase()), tx.bodyId],
  );
  return new Set(rows.map(({ event_id }) => event_id));
}
