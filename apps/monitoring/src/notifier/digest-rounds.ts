import { WorkBell, WorkLoop } from '@baspasoz/messaging';
import { health } from '@baspasoz/observability';
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
  readonly #loops: WorkLoop[];
  #withdraw: (() => void) | undefined;

  constructor(
    due: DueWorks,
    makeDigest: MakeDigest,
    deliverDigest: DeliverDigest,
    private readonly bell: WorkBell,
  ) {
    this.#loops = [
      new WorkLoop({
        name: 'digest',
        find: () => makeDigest.find(),
        handle: (work) => makeDigest.handle(work),
        atATime: 2,
        idleMs: 1_000,
      }),
      new WorkLoop({
        name: 'digest-mail',
        find: () => due.digestMails(),
        handle: (work) => deliverDigest.handle(work),
        atATime: 4,
        idleMs: 1_000,
      }),
    ];
  }

  onApplicationBootstrap(): void {
    this.bell.listen(() => this.#loops.forEach((loop) => loop.wake()));
    this.#withdraw = health.register('digests', () => {
      const silentMs = Date.now() - Math.min(...this.#loops.map((loop) => loop.lastPassAt));
      return { state: silentMs > HUNG_AFTER_MS ? 'dead' : 'up', detail: { silentMs } };
    });
    for (const loop of this.#loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#withdraw?.();
    await Promise.all(this.#loops.map((loop) => loop.stop()));
  }
}
