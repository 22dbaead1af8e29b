import { logger } from '@baspasoz/observability';
import { RecordRefused, type KafkaClient } from '../kafka/kafka-client.js';
import type { OutboxQueue, WaitingRow } from './outbox-queue.js';

export const BATCH = 500;

/** A broker takes 1 MiB a partition and request; headers and framing need room. */
const MAX_BYTES = 900_000;

/**
 * Empties one shard: read by seq, send as one batch, delete. While a full batch is on its way the next is read, so that
 * database and broker work at the same time. No transaction is open across the broker's call; a crash between the
 * acknowledgement and the delete sends a batch twice, which the inbox of every consumer recognises.
 */
export class ShardDrain {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly queue: OutboxQueue,
    private readonly kafka: KafkaClient,
    private readonly shard: number,
    private readonly onSent: (rows: number) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Looks for rows now, or once more after the run in progress. */
  nudge(): void {
    this.again = true;
    this.running ??= this.run();
  }

  /** Lets the batch in hand end; no other is begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Sends everything committed until now, then stops. */
  async flush(): Promise<void> {
    this.nudge();
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.drain();
      }
    } catch (error) {
      this.onFailure(error);
    } finally {
      // In the same turn as the last look at `again`: a nudge is either seen above or starts a new run.
      this.running = undefined;
    }
  }

  private async drain(): Promise<void> {
    let rows = await this.queue.read(BATCH);
    let sent: WaitingRow[] = [];
    while (rows.length > 0 && !this.stopped) {
      const sending = this.send(rows);
      const full = rows.length === BATCH;
      const [whole, next] = await settle(sending, this.shorten(sent, full ? rows : undefined));
      sent = rows.filter((row) => !whole.buried.has(row));
      this.onSent(sent.length);
      // After a burial the rows read ahead may belong to the buried aggregate.
      const readAhead = full && whole.buried.size === 0;
      if (!readAhead) {
        await this.queue.remove(sent);
        sent = [];
      }
      rows = readAhead ? next : await this.queue.read(BATCH);
    }
    await this.queue.remove(sent);
  }

  private async shorten(sent: WaitingRow[], inHand: WaitingRow[] | undefined): Promise<WaitingRow[]> {
    await this.queue.remove(sent);
    return inHand ? this.queue.read(BATCH, inHand) : [];
  }

  private async send(rows: WaitingRow[]): Promise<{ buried: Set<WaitingRow> }> {
    const buried = new Set<WaitingRow>();
    for (const chunk of chunks(rows))
      try {
        await this.kafka.send(chunk.map(toRecord));
      } catch (error) {
        if (!(error instanceof RecordRefused)) throw error;
        await this.sendSingly(chunk, buried);
      }
    return { buried };
  }

  /** Finds the record the broker refuses; the others of the chunk have not been written, or are recognised as duplicates. */
  private async sendSingly(rows: WaitingRow[], buried: Set<WaitingRow>): Promise<void> {
    for (const row of rows) {
      if ([...buried].some((dead) => dead.topic === row.topic && dead.aggregateid === row.aggregateid)) {
        buried.add(row);
        continue;
      }
      try {
        await this.kafka.send([toRecord(row)]);
      } catch (error) {
        if (!(error instanceof RecordRefused)) throw error;
        const moved = await this.queue.bury(row, error.message, error.name);
        buried.add(row);
        logger.error(
          { eventId: row.id, shard: this.shard, rows: moved, reason: error.message },
          'unsendable event set aside',
        );
      }
    }
  }
}

/** Waits for both before failing: a query must not be left running on a session that is about to close. */
async function settle<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}

const toRecord = ({ topic, aggregateid, headers, payload }: WaitingRow) => ({
  topic,
  key: aggregateid,
  headers,
  value: payload,
});

const FRAMING = 900;

function* chunks(rows: WaitingRow[]): Generator<WaitingRow[]> {
  let chunk: WaitingRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = FRAMING + Buffer.byteLength(row.payload ?? '');
    if (chunk.length > 0 && bytes + size > MAX_BYTES) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(row);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
