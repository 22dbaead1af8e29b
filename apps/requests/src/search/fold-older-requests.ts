import { WorkLoop } from '@baspasoz/messaging';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { foldingVersion, foldRequest } from './request-words.js';

/** Folds what was registered before there was a search, or was folded by an older version, the newest last month first. */
@Injectable()
export class FoldOlderRequests implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WorkLoop;

  constructor(
    private readonly workers: Workers,
    tenants: Tenants,
  ) {
    this.loop = new WorkLoop({
      name: 'search-folding',
      find: () => this.older(),
      handle: ({ id, bodyId: body }) =>
        tenants.run(bodyId(body), async (tx) => {
          await foldRequest(tx, id);
          return true;
        }),
      atATime: 4,
      idleMs: 60_000,
    });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** One probe of `request_words_old`; nothing once all is folded. */
  private older() {
    return this.workers.run((tx) =>
      tx.query<{ id: string; bodyId: string }>(
        `select request_id as id, body_id as "bodyId" from request_words where folding < $1 order by folding, body_id limit 200`,
        [foldingVersion],
      ),
    );
  }
}
