import type { WorkerTx } from '@baspasoz/persistence';
import { randomUUID } from 'node:crypto';
import type { HostTurns } from './fetch/host-turns.js';

/** What a replica has taken in hand. */
export interface Claimed {
  id: string;
  bodyId: string;
  /** Lost when somebody else took it over because this replica was too late. */
  claim: string;
}

interface Due {
  id: string;
  body_id: string;
  host: string;
}

/** More than one claim needs, because many of them may share a host. */
const LOOKED_AT = 8;

/** What of a table is due at a host that may be asked, the longest due first; skips what another replica is looking at. */
export const dueOf = (table: 'source' | 'source_look' | 'push_subscription'): string =>
  `select t.id, t.body_id, t.host from ${table} t left join source_host h on h.host = t.host
  where t.next_fetch_at <= clock_timestamp() and (h.host is null or h.free_at <= clock_timestamp())
  order by t.next_fetch_at limit $1 for update of t skip locked`;

/**
 * Takes what is due in hand, at most so much, never two of one host; the lease is the time of the next fetch.
 * @param due selects id, body_id and host of what is due, the first first, limited to $1 and locked
 */
export async function claimDue(
  tx: WorkerTx,
  turns: HostTurns,
  table: 'source' | 'found_page' | 'source_look' | 'push_subscription',
  due: string,
  atMost: number,
): Promise<Claimed[]> {
  const claimed: Claimed[] = [];
  const asked = new Set<string>();
  for (const { id, body_id: bodyId, host } of await tx.query<Due>(due, [atMost * LOOKED_AT])) {
    if (claimed.length >= atMost) break;
    if (asked.has(host)) continue;
    asked.add(host);
    if ((await turns.takeIn(tx, host)).length === 0) continue;
    const claim = randomUUID();
    await tx.execute(
      `update ${table} set claim = $2, next_fetch_at = clock_timestamp() + $3 * interval '1 millisecond' where id = $1`,
      [id, claim, turns.leaseMs],
    );
    claimed.push({ id, bodyId, claim });
  }
  return claimed;
}
