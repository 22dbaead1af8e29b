import { WorkBell, WorkLoop } from '@baspasoz/messaging';
import { health } from '@baspasoz/observability';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DeliverMail } from './deliver-mail.js';
import { DueWorks } from './due-work.js';
import { Escalate } from './escalate.js';
import { RefreshContact } from './refresh-contact.js';

/** A pass may wait for slow mail servers; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** The process that reaches the head. Its loops run apart: a slow mail server holds up no escalation. */
@Injectable()
export class Notifier implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loops: WorkLoop[];
  #withdraw: (() => void) | undefined;

  constructor(
    due: DueWorks,
    escalate: Escalate,
    deliverMail: DeliverMail,
    refreshContact: RefreshContact,
    private readonly bell: WorkBell,
  ) {
    this.#loops = [
      new WorkLoop({
        name: 'escalation',
        find: () => due.escalations(),
        handle: (work) => escalate.handle(work),
        atATime: 4,
        idleMs: 1_000,
      }),
      new WorkLoop({
        name: 'mail',
        find: () => due.deliveries(),
        handle: (work) => deliverMail.handle(work),
        atATime: 8,
        idleMs: 1_000,
      }),
      new WorkLoop({
        name: 'contacts',
        find: () => due.contacts(),
        handle: (work) => refreshContact.handle(work),
        atATime: 4,
        idleMs: 5_000,
      }),
    ];
  }

  onApplicationBootstrap(): void {
    this.bell.listen(() => this.#loops.forEach((loop) => loop.wake()));
    this.#withdraw = health.register('notifier', () => {
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
