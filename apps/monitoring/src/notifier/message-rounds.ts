import { WorkBell, WorkGroup } from '@baspasoz/messaging';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { BreachOfficialMessage } from '../official-message/breach-official-message.js';
import { DueWorks } from './due-work.js';

/** A pass is a few statements; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** Watches the clocks of official messages. */
@Injectable()
export class MessageRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #work: WorkGroup;

  constructor(
    due: DueWorks,
    breach: BreachOfficialMessage,
    private readonly bell: WorkBell,
  ) {
    this.#work = new WorkGroup({ name: 'official-messages', hungAfterMs: HUNG_AFTER_MS, whenHung: 'dead' }, [
      {
        name: 'official-message',
        find: () => due.officialMessages(),
        handle: (work) => breach.handle(work),
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
