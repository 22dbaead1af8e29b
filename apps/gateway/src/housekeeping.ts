import { logger } from '@baspasoz/observability';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { SessionRows } from './sessions/session-rows.js';
import type { EventLog } from './stream/event-log.js';

const everyMs = 10 * 60_000;

/** Removes sessions that are over and events nobody can ask for any more. Every replica may do it; it is done once. */
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly sessions: SessionRows,
    private readonly events: EventLog,
    private readonly keepEventsHours: number,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.work = this.tidy()), everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work;
  }

  async tidy(): Promise<void> {
    try {
      const [sessions, events] = [await this.sessions.deleteOver(), await this.events.prune(this.keepEventsHours)];
      if (sessions + events > 0) logger.info({ sessions, events }, 'removed what is over');
    } catch (error) {
      logger.warn({ err: error }, 'housekeeping did not finish; it will be tried again');
    }
  }
}
