import { WorkGroup } from '@baspasoz/messaging';
import { ageGauge } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { CheckAttachment } from './check-attachment.js';
import { FetchFile } from './fetch-file.js';
import { FileBell } from './file-bell.js';
import { RemoveFile } from './remove-file.js';

/** A pass may wait for a slow scanner; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 15 * 60_000;

/** Fetches what another body sent on, checks what came in, removes what nobody wants. Every replica runs all three; a file is claimed by its row. */
@Injectable()
export class FileWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly work: WorkGroup;

  constructor(
    private readonly workers: Workers,
    private readonly bell: FileBell,
    check: CheckAttachment,
    remove: RemoveFile,
    fetch: FetchFile,
  ) {
    const idle = { atATime: 2, idleMs: 15_000 };
    this.work = new WorkGroup({ name: 'files', hungAfterMs: HUNG_AFTER_MS, whenHung: 'unavailable' }, [
      { name: 'file-fetches', find: () => this.toFetch(), handle: (work) => fetch.handle(work), ...idle },
      { name: 'file-checks', find: () => this.toCheck(), handle: (work) => check.handle(work), ...idle },
      { name: 'file-removals', find: () => this.toRemove(), handle: (work) => remove.handle(work), ...idle },
    ]);
  }

  onApplicationBootstrap(): void {
    ageGauge('file_unchecked_oldest_age_seconds', 'Age of the oldest file that waits for its check', () =>
      this.oldestUnchecked(),
    );
    ageGauge('file_arriving_oldest_age_seconds', 'Age of the oldest file sent on that is still under way', () =>
      this.oldestArriving(),
    );
    this.work.start(this.bell);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** One probe of a partial index each. */
  private toCheck() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select id, body_id as "bodyId" from attachment where next_check_at <= clock_timestamp() order by next_check_at limit 100`,
      ),
    );
  }

  private toFetch() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select id, body_id as "bodyId" from arriving_file where next_attempt_at <= clock_timestamp() order by next_attempt_at limit 100`,
      ),
    );
  }

  private toRemove() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select key as id, body_id as "bodyId" from stored_file where remove_after <= clock_timestamp() order by remove_after limit 100`,
      ),
    );
  }

  private async oldestUnchecked(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        `select extract(epoch from clock_timestamp() - min(created_at))::float8 as age from attachment where next_check_at is not null`,
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }

  private async oldestArriving(): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(
        `select extract(epoch from clock_timestamp() - min(created_at))::float8 as age from arriving_file where next_attempt_at is not null`,
      ),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
