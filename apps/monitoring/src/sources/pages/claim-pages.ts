import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue } from '../claim-due.js';
import type { Claimed } from '../claim-due.js';
import { HostTurns } from '../fetch/host-turns.js';

/** As of sources: Index Scan using found_page_due, source_pkey, source_host_pkey. Pages of a paused source wait until it goes on. */
const DUE = `select p.id, p.body_id, p.host from found_page p
  join source s on s.id = p.source_id and s.next_fetch_at is not null left join source_host h on h.host = p.host
  where p.next_fetch_at <= clock_timestamp() and (h.host is null or h.free_at <= clock_timestamp())
  order by p.next_fetch_at, p.published_at desc nulls last limit $1 for update of p skip locked`;

/** Takes pages that were found in hand, across bodies, the newest of a list first. */
@Injectable()
export class ClaimPages {
  constructor(
    private readonly workers: Workers,
    private readonly turns: HostTurns,
  ) {}

  claim(atMost: number): Promise<Claimed[]> {
    return this.workers.run((tx) => claimDue(tx, this.turns, 'found_page', DUE, atMost));
  }

  /** Age in seconds of the page that is due longest, 0 when none is. */
  async oldestDueSeconds(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        'select extract(epoch from clock_timestamp() - (select min(next_fetch_at) from found_page))::float8 as age',
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
