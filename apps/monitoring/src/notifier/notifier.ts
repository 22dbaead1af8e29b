import { WorkBell, WorkGroup } from '@baspasoz/messaging';
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
  readonly #work: WorkGroup;

  constructor(
    due: DueWorks,
    escalate: Escalate,
    deliverMail: DeliverMail,
    refreshContact: RefreshContact,
    private readonly bell: WorkBell,
  ) {
    this.#work = new WorkGroup({ name: 'notifier', hungAfterMs: HUNG_AFTER_MS, whenHung: 'dead' }, [
      {
        name: 'escalation',
        find: () => due.escalations(),
        handle: (work) => escalate.handle(work),
        atATime: 4,
        idleMs: 1_000,
      },
      {
        name: 'mail',
        find: () => due.deliveries(),
        handle: (work) => deliverMail.handle(work),
        atATime: 8,
        idleMs: 1_000,
      },
      {
        name: 'contacts',
        find: () => due.contacts(),
        handle: (work) => refreshContact.handle(work),
        atATime: 4,
        idleMs: 5_000,
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
