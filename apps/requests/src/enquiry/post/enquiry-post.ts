import { WorkBell, WorkLoop } from '@baspasoz/messaging';
import { ageGauge, health } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DeliverNotice } from './deliver-notice.js';

/** A pass may wait for slow mail servers; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** Sends the letters to officers of structural units, of all bodies. A letter is claimed by its row; the worker sees ids and times only. */
@Injectable()
export class EnquiryPost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WorkLoop;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly workers: Workers,
    private readonly bell: WorkBell,
    deliver: DeliverNotice,
  ) {
    this.loop = new WorkLoop({
      name: 'letters to units',
      find: () => this.due(),
      handle: (work) => deliver.handle(work),
      atATime: 4,
      idleMs: 5_000,
    });
  }

  onApplicationBootstrap(): void {
    this.bell.listen(() => this.loop.wake());
    this.withdrawHealth = health.register('letters to units', () => {
      const silentMs = Date.now() - this.loop.lastPassAt;
      return { state: silentMs > HUNG_AFTER_MS ? 'unavailable' : 'up', detail: { silentMs } };
    });
    ageGauge(
      'unit_letter_unsent_oldest_age_seconds',
      'Age of the oldest letter to a unit that no server has accepted yet',
      () => this.oldestUnsent(),
    );
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.withdrawHealth?.();
    await this.loop.stop();
  }

  /** One probe of a partial index. */
  private due() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select id, body_id as "bodyId" from unit_enquiry_notice where next_attempt_at <= clock_timestamp()
         order by next_attempt_at limit 200`,
      ),
    );
  }

  private async oldestUnsent(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        `select extract(epoch from clock_timestamp() - min(created_at))::float8 as age from unit_enquiry_notice
         where next_attempt_at is not null`,
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
