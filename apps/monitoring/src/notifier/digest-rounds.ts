import { WorkBell, WorkGroup } from '@baspasoz/messaging';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { MakeDigest } from '../digest/make-digest.js';
import { DeliverDigest } from './deliver-digest.js';
import { DueWorks } from './due-work.js';

/** A pass may wait for slow mail servers; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** Makes digests and sends them, apart from the matters of the head, which never wait for a digest. */
@Injectable()
export class DigestRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #work: WorkGroup;

  constructor(
    due: DueWorks,
    makeDigest: MakeDigest,
    deliverDigest: DeliverDigest,
    private readonly bell: WorkBell,
  ) {
    this.#work = new WorkGroup({ name: 'digests', hungAfterMs: HUNG_AFTER_MS, whenHung: 'dead' }, [
      {
        name: 'digest',
        find: () => makeDigest.find(),
        handle: (work) => makeDigest.handle(work),
        atATime: 2,
        idleMs: 1_000,
      },
      {
        name: 'digest-mail',
        find: () => due.digestMails(),
        handle: (work) => deliverDigest.handle(work),
        atATime: 4,
        idleMs: 1_000,
      },
    ]);
  }

  onApplicationBootstrap(): void {
    this.#work.start(this.bell);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#work.stop();
  }
}
