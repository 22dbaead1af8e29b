import { logger } from '@baspasoz/observability';
import { DEATHS_OF_A_KILLER, type CrashLedger } from '../consume/crash-ledger.js';
import type { PatientRunner } from '../consume/patient-runner.js';
import { readRecord } from '../consume/read-record.js';
import type { ServiceConsumer } from '../consume/service-consumer.js';
import type { ReceivedRecord } from '../kafka/kafka-client.js';
import type { WorkerSql } from '../persistence/worker-sql.js';
import { Waiter } from '../relay/waiter.js';
import { restoredHeaders, textOf, type Failure } from './dead-letter.js';
import type { DeadLetters } from './dead-letters.js';

const LOOK_EVERY_MS = 1000;
/** Parked events handled in one hold of the key's row. */
const AT_ONCE = 50;

interface StoredRow {
  id: string;
  topic: string;
  partition: number;
  kafka_offset: string;
  key: string | null;
  headers: Record<string, string>;
  value: Buffer | null;
}

/**
 * Carries out what operators decide. A replayed dead letter is handled by the service's own code, like any event; then,
 * and after a discard, the events that queued behind it follow in their order. Any replica may do it, one at a time per key.
 */
export class Releaser {
  private readonly waiter = new Waiter();
  private loop: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly service: ServiceConsumer,
    private readonly sql: WorkerSql,
    private readonly patient: PatientRunner,
    private readonly deadLetters: DeadLetters,
    private readonly ledger: CrashLedger,
  ) {}

  start(): void {
    this.loop ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.waiter.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        while (!this.stopped && ((await this.replayNext()) || (await this.releaseNext())));
      } catch (error) {
        logger.warn({ err: error, consumer: this.service.name }, 'the release of parked events was interrupted');
      }
      if (!this.stopped) await this.waiter.wait(LOOK_EVERY_MS);
    }
  }

  /** Replays one dead letter. It counts as open again before it is tried: one that kills the process must not do so for ever. */
  private async replayNext(): Promise<boolean> {
    const [row] = await this.sql.query<StoredRow>('claim', CLAIM, [this.service.name]);
    if (!row) return false;
    const failure = await this.handle(row, false);
    if (failure === 'interrupted') await this.sql.query('reclaim', RECLAIM, [row.id]);
    else if (failure) {
      const { errorClass, errorMessage } = textOf(failure);
      await this.sql.query('failed', FAILED, [row.id, errorClass, errorMessage, failure.attempts]);
    } else await this.sql.query('replayed', REPLAYED, [row.id]);
    logger.info({ deadLetter: row.id, replayed: failure === undefined }, 'dead letter replayed');
    return true;
  }

  /** Handles the first events behind a released key; the key goes with its last event. */
  private async releaseNext(): Promise<boolean> {
    const found = await this.sql.transaction(async (sql) => {
      const [key] = await sql.query<{ topic: string; key: string }>('released', RELEASED, [this.service.name]);
      if (!key) return undefined;
      const events = await sql.query<StoredRow>('parked', PARKED, [this.service.name, key.topic, key.key, AT_ONCE]);
      for (const row of events) {
        if (this.stopped) return undefined;
        const failure = await this.handle(row, true);
        if (failure === 'interrupted') return undefined;
        await sql.query('unpark', UNPARK, [row.id]);
        if (failure) {
          const reading = readRecord(recordOf(row), this.service.handles);
          if (reading.kind === 'event') await this.deadLetters.parkIn(sql, reading.record, reading.event, failure);
          return key;
        }
      }
      return key;
    });
    if (!found) return false;
    await this.sql.transaction(async (sql) => {
      await sql.query('hold-key', HOLD_KEY, [this.service.name, found.topic, found.key]);
      await sql.query('free-key', FREE_KEY, [this.service.name, found.topic, found.key]);
    });
    return true;
  }

  private async handle(row: StoredRow, counted: boolean): Promise<Failure | 'interrupted' | undefined> {
    const record = recordOf(row);
    const reading = readRecord(record, this.service.handles);
    if (reading.kind === 'ignored') return undefined;
    if (reading.kind === 'invalid') return { reason: 'invalid', error: reading.error, attempts: 1 };
    const mayGoOn = () => !this.stopped;
    const run = () => this.patient.run(reading.event, mayGoOn);
    const outcome = await (counted ? this.ledger.try(record, run, mayGoOn) : run());
    if (outcome.state === 'killer') return { reason: 'killed-the-process', attempts: DEATHS_OF_A_KILLER };
    if (outcome.state === 'interrupted') return 'interrupted';
    if (outcome.state === 'failed')
      return { reason: 'handler-failed', error: outcome.error, attempts: outcome.attempts };
    return undefined;
  }
}

const recordOf = ({ topic, partition, kafka_offset, key, headers, value }: StoredRow): ReceivedRecord => ({
  topic,
  partition,
  offset: kafka_offset,
  key,
  headers: restoredHeaders(headers),
  value,
});

const STORED = 'id, topic, partition, kafka_offset::text, key, headers, value';

const CLAIM = `
  update dlq set state = 'open', attempts = attempts + 1
  where id = (select id from dlq where consumer = $1 and state = 'replaying' order by failed_at limit 1 for update skip locked)
  returning ${STORED}`;

const RECLAIM = `update dlq set state = 'replaying' where id = $1 and state = 'open'`;

const FAILED = `
  update dlq set error_class = $2, error_message = $3, attempts = attempts + $4 - 1
  where id = $1 and state = 'open'`;

/** The key is released with it, unless another dead letter of the key is still open. */
const REPLAYED = `
  with resolved as (
    update dlq set state = 'replayed', resolved_at = clock_timestamp() where id = $1 and state <> 'discarded'
    returning consumer, topic, key)
  update parked_key k set state = 'released' from resolved r
  where k.consumer = r.consumer and k.topic = r.topic and k.key = r.key
    and not exists (
      select from dlq d where d.consumer = r.consumer and d.topic = r.topic and d.key = r.key
        and d.id <> $1 and d.reason <> 'invalid' and d.state in ('open', 'replaying'))`;

/** NO KEY UPDATE lets the consumer go on queueing events behind the key meanwhile. */
const RELEASED = `
  select topic, key from parked_key where consumer = $1 and state = 'released'
  order by parked_at limit 1 for no key update skip locked`;

const PARKED = `
  select ${STORED} from parked_event where consumer = $1 and topic = $2 and key = $3 order by parked_event.id limit $4`;

const UNPARK = 'delete from parked_event where id = $1';

const HOLD_KEY = 'select from parked_key where consumer = $1 and topic = $2 and key = $3 for update';

const FREE_KEY = `
  delete from parked_key k where consumer = $1 and topic = $2 and key = $3 and state = 'released'
    and not exists (select from parked_event e where (e.consumer, e.topic, e.key) = (k.consumer, k.topic, k.key))`;
