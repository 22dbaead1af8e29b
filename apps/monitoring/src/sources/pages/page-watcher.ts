import { ageGauge, health } from '@baspasoz/observability';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Claimed } from '../claim-due.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { HUNG_AFTER_MS, WatchLoop } from '../watch-loop.js';
import { ClaimPages } from './claim-pages.js';
import { ReadPage } from './read-page.js';

/** The loop that fetches pages, with hands of its own: a long list of pages holds up no feed. */
@Injectable()
export class PageWatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #fetching: WatchLoop<Claimed>;
  #withdraw: (() => void) | undefined;

  constructor(
    private readonly claims: ClaimPages,
    readPage: ReadPage,
    @Inject(WATCH_LIMITS) { pagesAtATime, idleMs }: WatchLimits,
  ) {
    this.#fetching = new WatchLoop({
      claim: (atMost) => claims.claim(atMost),
      handle: (claimed) => readPage.handle(claimed),
      slots: pagesAtATime,
      idleMs,
    });
  }

  onApplicationBootstrap(): void {
    ageGauge('source_page_due_oldest_age_seconds', 'Age of the page whose fetch is due longest', () =>
      this.claims.oldestDueSeconds(),
    );
    this.#withdraw = health.register('watch-pages', () => {
      const silentMs = Date.now() - this.#fetching.lastPassAt;
      return { state: silentMs > HUNG_AFTER_MS ? 'dead' : 'up', detail: { silentMs } };
    });
    this.#fetching.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#withdraw?.();
    await this.#fetching.stop();
  }
}
