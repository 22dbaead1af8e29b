import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { ageGauge, counter, durations, health, logger } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import { markStale } from './mark-stale.js';
import { stalenessEvent } from './staleness-events.js';

export interface SweepOptions {
  /** Pause between sweeps, milliseconds. */
  everyMs: number;
  /** How many sections one transaction marks. */
  batch: number;
}

export const SWEEP_OPTIONS = Symbol('sweep options');

const saidTotal = counter('sections_stale_total', 'Times a section was not renewed within its term', []);
const duration = durations('staleness_sweep_duration_seconds', 'Time one sweep of the sections took');

const stalledAfterMs = 60_000;

/** Says which sections were not renewed in time. Every replica runs one, without a leader; whoever takes a section's lock says it. */
@Injectable()
export class StalenessSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private inHand: Promise<unknown> = Promise.resolve();
  private lastSweptAt = Date.now();
  private stopped = false;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly workers: Workers,
    private readonly outbox: Outbox,
    @Inject(SWEEP_OPTIONS) private readonly options: SweepOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.withdrawHealth = health.register('staleness-sweep', () => ({
      state: Date.now() - this.lastSweptAt > stalledAfterMs ? 'unavailable' : 'up',
      detail: { lastSweptAt: new Date(this.lastSweptAt).toISOString() },
    }));
    ageGauge('section_stale_unsaid_oldest_age_seconds', 'How long the oldest staleness has waited to be said', () =>
      this.oldestUnsaid(),
    );
    this.inHand = this.turn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.withdrawHealth?.();
    await this.idle();
  }

  /** Resolves when no sweep is in hand. */
  async idle(): Promise<void> {
    await this.inHand;
  }

  /** Says every staleness there is, batch by batch; returns how many were said. */
  async sweep(): Promise<number> {
    let said = 0;
    for (;;) {
      const inBatch = await this.sayBatch();
      said += inBatch;
      if (inBatch < this.options.batch || this.stopped) return said;
    }
  }

  /** The mark and the event are one transaction. */
  private sayBatch(): Promise<number> {
    return this.workers.run(async (tx) => {
      const stale = await markStale(tx, this.options.batch);
      await this.outbox.add(tx, ...stale.map(stalenessEvent));
      tx.afterCommit(() => saidTotal.inc(stale.length));
      return stale.length;
    });
  }

  private async turn(): Promise<void> {
    const measured = duration.startTimer();
    try {
      await this.sweep();
      this.lastSweptAt = Date.now();
      measured();
    } catch (error) {
      // The sections stay unmarked: the next turn, or another replica, says it.
      logger.error({ err: error }, 'a sweep of the sections failed');
    } finally {
      if (!this.stopped)
        this.timer = setTimeout(() => {
          this.inHand = this.turn();
        }, this.options.everyMs);
    }
  }

  private oldestUnsaid(): Promise<number> {
    return this.workers.run(async (tx) => {
      const [row] = await tx.query<{ age: number }>(
        `select coalesce(extract(epoch from app_now() - min(fresh_until)), 0)::float as age
         from section where fresh_until is not null and stale_since is null and fresh_until <= (select app_now())`,
      );
      return row?.age ?? 0;
    });
  }
}
