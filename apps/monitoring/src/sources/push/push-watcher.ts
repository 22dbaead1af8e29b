import { logger } from '@baspasoz/observability';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Claimed } from '../claim-due.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { WatchLoop } from '../watch-loop.js';
import { CALLBACK_URL } from './callback-url.js';
import { ClaimSteps } from './claim-steps.js';
import { TakeStep } from './take-step.js';

const HUBS_AT_A_TIME = 4;

/** The loop that subscribes at hubs, renews before a lease ends, and leaves. */
@Injectable()
export class PushWatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #stepping: WatchLoop<Claimed>;

  constructor(
    claims: ClaimSteps,
    steps: TakeStep,
    @Inject(WATCH_LIMITS) { idleMs }: WatchLimits,
    @Inject(CALLBACK_URL) private readonly callbackUrl: string | undefined,
  ) {
    this.#stepping = new WatchLoop({
      claim: (atMost) => claims.claim(atMost),
      handle: (claimed) => steps.handle(claimed),
      slots: HUBS_AT_A_TIME,
      idleMs,
    });
  }

  onApplicationBootstrap(): void {
    if (!this.callbackUrl) logger.info('WebSub is off: no WEBSUB_CALLBACK_URL says where hubs reach this installation');
    this.#stepping.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#stepping.stop();
  }
}
