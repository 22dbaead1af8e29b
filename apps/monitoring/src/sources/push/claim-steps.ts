import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue } from '../claim-due.js';
import type { Claimed } from '../claim-due.js';
import { HostTurns } from '../fetch/host-turns.js';

/** As of sources, with the hosts of the hubs. */
const DUE = `select p.id, p.body_id, p.host from push_subscription p left join source_host h on h.host = p.host
  where p.next_fetch_at <= clock_timestamp() and (h.host is null or h.free_at <= clock_timestamp())
  order by p.next_fetch_at limit $1 for update of p skip locked`;

/** Takes subscriptions in hand whose next step is due. */
@Injectable()
export class ClaimSteps {
  constructor(
    private readonly workers: Workers,
    private readonly turns: HostTurns,
  ) {}

  claim(atMost: number): Promise<Claimed[]> {
    return this.workers.run((tx) => claimDue(tx, this.turns, 'push_subscription', DUE, atMost));
  }
}
