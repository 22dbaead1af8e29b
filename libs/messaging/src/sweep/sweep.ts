import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { ageGauge, durations, health, logger } from '@baspasoz/observability';
import type { Workers } from '@baspasoz/persistence';
import type { Outbox } from '../outbox/outbox.js';
import type { SweepTask } from './sweep-task.js';

export interface SweepOptions {
  /** Pause between sweeps, milliseconds. */
  everyMs: number;
  /** How many due rows one transaction begins with. */
  batch: number;
}

const stalledAfterMs = 60_000;

/**
 * Looks again and again at what the database's clock has made due, and says it. Every replica runs one, without a leader; whoever
 * takes an aggregate's lock says what is due of it.
 */
export class Sweep<Row = unknown> implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private inHand: Promise<unknown> = Promise.resolve();
  private lastSweptAt = Date.now();
  private stopped = false;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly workers: Workers,
    private readonly outbox: Outbox,
    private readonly task: SweepTask<Row>,
    private readonly options: SweepOptions,
  ) {}

  onApplicationBootstrap(): void {
    const { name, oldestWaiting } = this.task;
    this.withdrawHealth = health.register(name, () => ({
      state: Date.now() - this.lastSweptAt > stalledAfterMs ? 'unavailable' : 'up',
      detail: { lastSweptAt: new Date(this.lastSweptAt).toISOString() },
    }));
    ageGauge(oldestWaiting.metric, oldestWaiting.help, () => this.oldestWaiting());
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

  /** Says everything that is due, batch by batch; returns how many rows were marked. */
  async sweep(): Promise<number> {
    let marked = 0;
    for (;;) {
      const inBatch = await this.sweepBatch();
      marked += inBatch;
      if (inBatch < this.options.batch || this.stopped) return marked;
    }
  }

  /** The marks and the events are one transaction. */
  private sweepBatch(): Promise<number> {
    return this.workers.run(async (tx) => {
      const marked = await this.task.mark(tx, this.options.batch);
      await this.outbox.add(tx, ...this.task.eventsOf(marked));
      tx.afterCommit(() => this.task.count(marked));
      return marked.length;
    });
  }

  private async turn(): Promise<void> {
    const metric = `${this.task.name.replaceAll('-', '_')}_duration_seconds`;
    const measured = durations(metric, `Time one sweep of ${this.task.over} took`).startTimer();
    try {
      await this.sweep();
      this.lastSweptAt = Date.now();
      measured();
    } catch (error) {
      // The rows stay due: the next turn, or another replica, says it.
      logger.error({ err: error }, `a sweep of ${this.task.over} failed`);
    } finally {
      if (!this.stopped)
        this.timer = setTimeout(() => {
          this.inHand = this.turn();
        }, this.options.everyMs);
    }
  }

  private oldestWaiting(): Promise<number> {
    return this.workers.run(async (tx) => {
      const { since, from } = this.task.oldestWaiting;
      const [row] = await tx.query<{ age: number }>(
        `select coalesce(extract(epoch from app_now() - min(${since})), 0)::float as age from ${from}`,
      );
      return row?.age ?? 0;
    });
  }
}
