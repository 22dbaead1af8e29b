import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue } from '../claim-due.js';
import type { Claimed } from '../claim-due.js';
import { HostTurns } from '../fetch/host-turns.js';

/** As of sources, over a handful of rows. */
const DUE = `select l.id, l.body_id, l.host from source_look l left join source_host h on h.host = l.host
  where l.next_fetch_at <= clock_timestamp() and (h.host is null or h.free_at <= clock_timestamp())
  order by l.next_fetch_at limit $1 for update of l skip locked`;

/** Takes addresses in hand that an officer wants looked at. */
@Injectable()
export class ClaimLooks {
  constructor(
    private readonly workers: Workers,
    private readonly turns: HostTurns,
  ) {}

  claim(atMost: number): Promise<Claimed[]> {
    return this.workers.run((tx) => claimDue(tx, this.turns, 'source_look', DUE, atMost));
  }
}
