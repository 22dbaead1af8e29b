import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { ageGauge, counter, durations, health, logger } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import { deadlineEventsOf } from './deadline-events.js';
import { fireDeadlines } from './fire-deadlines.js';

export interface SweepOptions {
  /** Pause between sweeps when nothing is due. */
  everyMs: number;
  /** Due rows a batch begins with. */
  batch: number;
}

export const SWEEP_OPTIONS = Symbol('sweep options');

const firedTotal = counter('deadlines_fired_total', 'Deadlines fired, by kind', ['kind']);
const duration = durations('deadline_sweep_duration_seconds', 'Time one sweep of the deadlines took');

const stalledAfterMs = 60_000;

/** Fires deadlines. Every replica runs one, without a leader; whoever takes a clock's lock fires it. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
    this.withdrawHealth = health.register('deadline-sweep', () => ({
      state: Date.now() - this.lastSweptAt > stalledAfterMs ? 'unavailable' : 'up',
      detail: { lastSweptAt: new Date(this.lastSweptAt).toISOString() },
    }));
    ageGauge('deadline_unfired_oldest_age_seconds', 'How long the oldest due deadline has waited to be fired', () =>
      this.oldestUnfired(),
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

  /** Fires everything that is due, batch by batch; returns how many deadlines fired. */
  async sweep(): Promise<number> {
    let fired = 0;
    for (;;) {
      const inBatch = await this.fireBatch();
      fired += inBatch;
      if (inBatch < this.options.batch || this.stopped) return fired;
    }
  }

  /** The flip and the events are one transaction. */
  private fireBatch(): Promise<number> {
    return this.workers.run(async (tx) => {
      const fired = await fireDeadlines(tx, this.options.batch);
      await this.outbox.add(tx, ...deadlineEventsOf(fired));
      tx.afterCommit(() => fired.forEach(({ kind }) => firedTotal.inc({ kind })));
      return fired.length;
    });
  }

  private next(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.inHand = this.turn();
    }, afterMs);
  }

  private async turn(): Promise<void> {
    const measured = duration.startTimer();
    try {
      await this.sweep();
      this.lastSweptAt = Date.now();
      measured();
    } catch (error) {
      // The rows stay due: the next turn, or another replica, fires them.
      logger.error({ err: error }, 'a sweep of the deadlines failed');
    } finally {
      this.next(this.options.everyMs);
    }
  }

  private oldestUnfired(): Promise<number> {
    return this.workers.run(async (tx) => {
      const [row] = await tx.query<{ age: number }>(
        `select coalesce(extract(epoch from app_now() - min(fire_at)), 0)::float as age
         from deadline where fired_at is null and closed_at is null and fire_at <= (select app_now())`,
      );
      return row?.age ?? 0;
    });
  }
}
