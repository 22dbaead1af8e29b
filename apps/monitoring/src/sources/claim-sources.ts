import { Workers } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { HostTurns } from './fetch/host-turns.js';
import { WATCH_LIMITS } from './watch-limits.js';
import type { WatchLimits } from './watch-limits.js';

/** A source taken in hand by this replica. */
export interface ClaimedSource {
  id: string;
  bodyId: string;
  /** Lost when somebody else took the source over because this replica was too late. */
  claim: string;
}

interface Due {
  id: string;
  body_id: string;
  host: string;
}

/**
 * Nested Loop Left Join: Index Scan using source_due (next_fetch_at <= clock_timestamp()), source_host_pkey. LockRows skips what another
 * replica is looking at.
 */
const DUE = `select s.id, s.body_id, s.host from source s left join source_host h on h.host = s.host
  where s.next_fetch_at <= clock_timestamp() and (h.host is null or h.free_at <= clock_timestamp())
  order by s.next_fetch_at limit $1 for update of s skip locked`;

/** More than one claim needs, because many of them may share a host. */
const LOOKED_AT = 8;

/**
 * Takes due sources in hand, across bodies. The lease is the time of the next fetch: a replica that dies with sources in hand simply
 * lets them come due again. Schedules are technical and follow the real clock; `app_now()` moves what the law or the body counts.
 */
@Injectable()
export class ClaimSources {
  constructor(
    private readonly workers: Workers,
    private readonly turns: HostTurns,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** At most so many, the longest due first, never two of one host. */
  claim(atMost: number): Promise<ClaimedSource[]> {
    return this.workers.run(async (tx) => {
      const due = await tx.query<Due>(DUE, [atMost * LOOKED_AT]);
      const claimed: ClaimedSource[] = [];
      const asked = new Set<string>();
      for (const { id, body_id: bodyId, host } of due) {
        if (claimed.length >= atMost) break;
        if (asked.has(host)) continue;
        asked.add(host);
        if ((await this.turns.takeIn(tx, host)).length === 0) continue;
        const claim = randomUUID();
        await tx.execute(
          `update source set claim = $2, next_fetch_at = clock_timestamp() + $3 * interval '1 millisecond' where id = $1`,
          [id, claim, this.turns.leaseMs],
        );
        claimed.push({ id, bodyId, claim });
      }
      return claimed;
    });
  }

  /** Age in seconds of the fetch that is due longest, 0 when none is. */
  async oldestDueSeconds(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        'select extract(epoch from clock_timestamp() - (select min(next_fetch_at) from source))::float8 as age',
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
