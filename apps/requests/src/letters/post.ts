import { WorkBell, WorkLoop } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { ageGauge, health } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import type { OfficerLetters } from '../officers-post/officer-post.js';
import type { BeforeApplicationShutdown, FactoryProvider, OnApplicationBootstrap, Type } from '@nestjs/common';

/** A pass may wait for slow mail servers; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** The letters that wait in one table, by its columns `next_attempt_at` and `created_at`. */
interface Letters {
  /** As the loop is called in logs and in the state of health. */
  name: string;
  table: 'letter' | OfficerLetters;
  atATime: number;
  /** The gauge of the age of the oldest one, and what it is the age of. */
  metric: { name: string; help: string };
}

/** Sends the letters of all bodies. Every replica runs one; a letter is claimed by its row. The worker role sees ids and times only. */
export class Post implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WorkLoop;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly workers: Workers,
    private readonly bell: WorkBell,
    private readonly letters: Letters,
    deliver: { handle(work: DueWork): Promise<boolean> },
  ) {
    this.loop = new WorkLoop({
      name: letters.name,
      find: () => this.due(),
      handle: (work) => deliver.handle(work),
      atATime: letters.atATime,
      idleMs: 5_000,
    });
  }

  onApplicationBootstrap(): void {
    const { name, metric } = this.letters;
    this.bell.listen(() => this.loop.wake());
    this.withdrawHealth = health.register(name, () => {
      const silentMs = Date.now() - this.loop.lastPassAt;
      return { state: silentMs > HUNG_AFTER_MS ? 'unavailable' : 'up', detail: { silentMs } };
    });
    ageGauge(metric.name, metric.help, () => this.oldestUnsent());
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
        `select id, body_id as "bodyId" from ${this.letters.table} where next_attempt_at <= clock_timestamp()
         order by next_attempt_at limit 200`,
      ),
    );
  }

  private async oldestUnsent(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        `select extract(epoch from clock_timestamp() - min(created_at))::float8 as age from ${this.letters.table}
         where next_attempt_at is not null`,
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}

/** The post of one table as a provider; `deliver` sends one of its letters. */
export function postOf(letters: Letters, deliver: Type<{ handle(work: DueWork): Promise<boolean> }>): FactoryProvider {
  return {
    provide: `post of ${letters.table}`,
    inject: [Workers, WorkBell, deliver],
    useFactory: (workers: Workers, bell: WorkBell, one: InstanceType<typeof deliver>) =>
      new Post(workers, bell, letters, one),
  };
}
