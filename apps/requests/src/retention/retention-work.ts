import { WorkLoop } from '@baspasoz/messaging';
import { ageGauge, health } from '@baspasoz/observability';
import { bodyId, Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { RunRetention } from './run-retention.js';

/** A night's run of a large body takes minutes; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 60 * 60_000;

const due = `body b left join retention_schedule s on s.body_id = b.body_id where s.next_at is null or s.next_at <= (select app_now())`;

/** Looks whose night it is and applies the rules of retention there. Every replica does. */
@Injectable()
export class RetentionWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WorkLoop;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly workers: Workers,
    retention: RunRetention,
  ) {
    this.loop = new WorkLoop({
      name: 'retention',
      find: () => this.due(),
      handle: async ({ bodyId: body }) => {
        await retention.run(bodyId(body));
        return true;
      },
      atATime: 1,
      idleMs: 60_000,
    });
  }

  onApplicationBootstrap(): void {
    this.withdrawHealth = health.register('retention', () => {
      const silentMs = Date.now() - this.loop.lastPassAt;
      return { state: silentMs > HUNG_AFTER_MS ? 'unavailable' : 'up', detail: { silentMs } };
    });
    ageGauge('retention_overdue_age_seconds', 'How long the rules of retention have waited to be applied', () =>
      this.overdue(),
    );
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.withdrawHealth?.();
    await this.loop.stop();
  }

  private due() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select b.body_id as id, b.body_id as "bodyId" from ${due} order by s.next_at nulls first limit 20`,
      ),
    );
  }

  private async overdue(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number }>(
        `select coalesce(extract(epoch from (select app_now()) - min(s.next_at)), 0)::float8 as age from ${due}`,
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
