import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue, dueOf } from '../claim-due.js';
import type { Claimed } from '../claim-due.js';
import { HostTurns } from '../fetch/host-turns.js';

/** As of sources, with the hosts of the hubs. */
const DUE = dueOf('push_subscription');

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
