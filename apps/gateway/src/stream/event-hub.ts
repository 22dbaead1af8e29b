import { logger } from '@baspasoz/observability';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventLog, type LoggedEvent } from './event-log.js';

export interface Listener {
  bodyId: string;
  /** Called in order, with events the listener has not had. */
  hear(event: LoggedEvent): void;
  /** Called when the process stops. */
  end(): void;
}

/** How late an event is heard that another replica took from Kafka. The own ones ring at once. */
const pollEveryMs = 500;
const pageSize = 500;

/**
 * Reads the log once for everyone connected to this process. It reads only while someone listens; what its own consumer
 * stored rings the bell, what another replica's consumer stored is found by polling.
 */
@Injectable()
export class EventHub implements BeforeApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private reading: Promise<void> | undefined;
  private rungAgain = false;
  private timer: NodeJS.Timeout | undefined;
  private readUpTo = 0;

  constructor(private readonly log: EventLog) {}

  /** Everything up to this number has been handed to the listeners. */
  get position(): number {
    return this.readUpTo;
  }

  /** Begins to read where the log ends now, unless it reads already. Call it before asking for `position`. */
  async start(): Promise<void> {
    if (this.timer) return;
    const { last } = await this.log.extent();
    if (this.timer) return;
    this.readUpTo = last;
    this.timer = setInterval(() => this.ring(), pollEveryMs).unref();
  }

  /** From now on this listener hears what comes after `position`. Returns the function that takes it away. */
  join(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.rest();
    };
  }

  /** There may be something new. */
  ring(): void {
    if (!this.timer) return;
    if (this.reading) this.rungAgain = true;
    else
      this.reading = this.read()
        .catch((error: unknown) => logger.warn({ err: error }, 'the event log could not be read; trying again'))
        .finally(() => {
          this.reading = undefined;
          if (!this.rungAgain) return;
          this.rungAgain = false;
          this.ring();
        });
  }

  /** Streams end first, or they would hold the shutdown up. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const listener of [...this.listeners]) listener.end();
    this.rest();
    await this.reading;
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async read(): Promise<void> {
    for (;;) {
      const events = await this.log.after(this.readUpTo, pageSize);
      for (const event of events) {
        this.readUpTo = event.seq;
        for (const listener of this.listeners) if (listener.bodyId === event.bodyId) listener.hear(event);
      }
      if (events.length < pageSize) return;
    }
  }
}
