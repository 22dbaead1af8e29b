import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { claimDue, dueOf } from '../claim-due.js';
import type { Claimed } from '../claim-due.js';
import { HostTurns } from '../fetch/host-turns.js';

/** As of sources, over a handful of rows. */
const DUE = dueOf('source_look');

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
