import { setTimeout } from 'node:timers/promises';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import { looksLikeLostDatabase } from './database-away.js';
import type { EventRunner } from './event-runner.js';

/** How one event ended. `interrupted`: the partition was given up while the event was waiting for the database. */
export type Outcome =
  { state: 'done' } | { state: 'failed'; error: unknown; attempts: number } | { state: 'interrupted' };

/** One try and three quick retries, over some 350 ms in all. */
const RETRY_AFTER_MS = [50, 100, 200];
/** Times a lost connection is no one's fault while the database answers again at once. */
const FREE_RETRIES = 5;

/** Tries one event until it is done or plainly fails. An absent database is waited for: it is no reason to park a key. */
export class PatientRunner {
  constructor(
    private readonly runner: EventRunner,
    private readonly probe: () => Promise<void>,
  ) {}

  async run(event: BaspasozEvent, mayGoOn: () => boolean): Promise<Outcome> {
    let attempts = 0;
    let free = FREE_RETRIES;
    for (;;)
      try {
        await this.runner.one(event);
        return { state: 'done' };
      } catch (error) {
        // Whatever the error says: while the database does not answer, it is not the event's.
        if ((looksLikeLostDatabase(error) && free-- > 0) || !(await this.answers())) {
          if (!(await this.untilItAnswers(mayGoOn))) return { state: 'interrupted' };
          continue;
        }
        const pause = RETRY_AFTER_MS[attempts++];
        logger.warn({ err: error, eventId: event.id, type: event.type, attempts }, 'an event could not be handled');
        if (pause === undefined) return { state: 'failed', error, attempts };
        await setTimeout(pause);
      }
  }

  /** Waits for the database; false when the partition was given up meanwhile. */
  async untilItAnswers(mayGoOn: () => boolean): Promise<boolean> {
    for (let pause = 50; mayGoOn(); pause = Math.min(pause * 2, 1000)) {
      if (await this.answers()) return true;
      await setTimeout(pause);
    }
    return false;
  }

  private async answers(): Promise<boolean> {
    try {
      await this.probe();
      return true;
    } catch (error) {
      logger.warn({ err: error }, 'the database does not answer');
      return false;
    }
  }
}
