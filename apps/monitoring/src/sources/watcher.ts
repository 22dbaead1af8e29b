import { WorkLoop } from '@baspasoz/messaging';
import { ageGauge, health } from '@baspasoz/observability';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Claimed } from './claim-due.js';
import { ClaimSources } from './claim-sources.js';
import { FallSilent } from './fall-silent.js';
import { FetchDocument } from './fetch/fetch-document.js';
import { ReadSource } from './read-source.js';
import { WATCH_LIMITS } from './watch-limits.js';
import type { WatchLimits } from './watch-limits.js';
import { HUNG_AFTER_MS, WatchLoop } from './watch-loop.js';

/** The process that reads the media. */
@Injectable()
export class Watcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #fetching: WatchLoop<Claimed>;
  readonly #silence: WorkLoop;
  #withdraw: (() => void) | undefined;

  constructor(
    private readonly claims: ClaimSources,
    readSource: ReadSource,
    fallSilent: FallSilent,
    private readonly documents: FetchDocument,
    @Inject(WATCH_LIMITS) { fetchesAtATime, idleMs }: WatchLimits,
  ) {
    this.#fetching = new WatchLoop({
      claim: (atMost) => claims.claim(atMost),
      handle: (claimed) => readSource.handle(claimed),
      slots: fetchesAtATime,
      idleMs,
    });
    this.#silence = new WorkLoop({
      name: 'silence',
      find: () => fallSilent.find(),
      handle: (work) => fallSilent.handle(work),
      atATime: 4,
      idleMs: 2 * idleMs,
    });
  }

  onApplicationBootstrap(): void {
    ageGauge('source_fetch_due_oldest_age_seconds', 'Age of the source whose fetch is due longest', () =>
      this.claims.oldestDueSeconds(),
    );
    this.#withdraw = health.register('watch', () => {
      const silentMs = Date.now() - Math.min(this.#fetching.lastPassAt, this.#silence.lastPassAt);
      return { state: silentMs > HUNG_AFTER_MS ? 'dead' : 'up', detail: { silentMs } };
    });
    this.#fetching.start();
    this.#silence.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#withdraw?.();
    this.documents.stop();
    await Promise.all([this.#fetching.stop(), this.#silence.stop()]);
  }
}
