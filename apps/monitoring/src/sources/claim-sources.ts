import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue, dueOf } from './claim-due.js';
import type { Claimed } from './claim-due.js';
import { HostTurns } from './fetch/host-turns.js';

/**
 * Nested Loop Left Join: Index Scan using source_due (next_fetch_at <= clock_timestamp()), source_host_pkey. LockRows skips what another
 * replica is looking at.
 */
const DUE = dueOf('source');

/**
 * Takes due sources in hand, across bodies. A replica that dies with sources in hand simply lets them come due again. Schedules are
 * technical and follow the real clock; `app_now()` moves what the law or the body counts.
 */
@Injectable()
export class ClaimSources {
  constructor(
    private readonly workers: Workers,
    private readonly turns: HostTurns,
  ) {}

  /** At most so many, the longest due first, never two of one host. */
  claim(atMost: number): Promise<Claimed[]> {
    return this.workers.run((tx) => claimDue(tx, this.turns, 'source', DUE, atMost));
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
