import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Claimed } from '../claim-due.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { WatchLoop } from '../watch-loop.js';
import { AnswerLook } from './answer-look.js';
import { ClaimLooks } from './claim-looks.js';

/** The loop that answers officers who want to know what stands at an address: somebody waits, so it has hands of its own. */
@Injectable()
export class LookWatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #looking: WatchLoop<Claimed>;

  constructor(
    claims: ClaimLooks,
    answers: AnswerLook,
    @Inject(WATCH_LIMITS) { looksAtATime, lookIdleMs }: WatchLimits,
  ) {
    this.#looking = new WatchLoop({
      claim: (atMost) => claims.claim(atMost),
      handle: (claimed) => answers.handle(claimed),
      slots: looksAtATime,
      idleMs: lookIdleMs,
    });
  }

  onApplicationBootstrap(): void {
    this.#looking.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#looking.stop();
  }
}
