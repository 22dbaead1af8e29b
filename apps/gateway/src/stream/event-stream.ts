import type { ServerResponse } from 'node:http';
import type { LoggedEvent } from './event-log.js';

/** A reader this far behind is cut off; it comes back with Last-Event-ID and reads the rest from the log. */
const mostUnsentBytes = 1024 * 1024;

/** One open `text/event-stream` answer. */
export class EventStream {
  constructor(
    private readonly response: ServerResponse,
    headers: Record<string, string>,
  ) {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Tells a proxy such as nginx not to collect the stream.
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
  }

  /** `id` is the number in the log, `event` the short name, `data` the CloudEvent. */
  send({ seq, name, event }: LoggedEvent): void {
    this.write(`id: ${seq}\nevent: ${name}\ndata: ${event}\n\n`);
  }

  /** Sets the reader's Last-Event-ID without an event. */
  mark(seq: number): void {
    this.write(`id: ${seq}\n\n`);
  }

  /** Tells a reader that events between its last one and `seq` are kept no more: what it shows must be read anew. */
  tellGap(seq: number): void {
    this.write(`id: ${seq}\nevent: gap\ndata: {"resumedAfter":${seq}}\n\n`);
  }

  beat(): void {
    this.write(': beat\n\n');
  }

  /** Resolves once what was written has left, or the reader has. */
  drained(): Promise<void> {
    if (!this.response.writableNeedDrain || this.response.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.response.off('drain', done).off('close', done);
        resolve();
      };
      this.response.on('drain', done).on('close', done);
    });
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > mostUnsentBytes) this.response.destroy();
  }
}
