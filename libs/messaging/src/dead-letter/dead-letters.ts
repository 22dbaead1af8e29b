import { v7 as uuidv7 } from 'uuid';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { counter, logger } from '@baspasoz/observability';
import type { ReceivedRecord } from '../kafka/kafka-client.js';
import { OUTBOX_INSERT, outboxParams } from '../outbox/outbox-insert.js';
import type { Sql, WorkerSql } from '../persistence/worker-sql.js';
import { bodyOf, dlqTopic, isText, storedHeaders, textOf, type Failure } from './dead-letter.js';

const deaths = counter('dead_letters_total', 'Records that came to the dead letters', ['consumer', 'topic', 'reason']);

/**
 * Where records go that cannot be handled. A failed event is parked: its key waits here, in PostgreSQL, until the event is
 * replayed or discarded, and the later events of the key queue behind it in their order, while the partition flows on.
 */
export class DeadLetters {
  constructor(
    private readonly consumer: string,
    private readonly sql: WorkerSql,
    private readonly nudgeRelay: () => void,
  ) {}

  /** Sets a failed event aside and parks its key. Repeated for the same record it changes nothing. */
  async park(record: ReceivedRecord, event: BaspasozEvent, failure: Failure): Promise<void> {
    await this.sql.transaction((sql) => this.parkIn(sql, record, event, failure));
    this.nudgeRelay();
  }

  /** As {@link park}, inside a transaction of the caller. */
  async parkIn(sql: Sql, record: ReceivedRecord, event: BaspasozEvent, failure: Failure): Promise<void> {
    await sql.query('park-key', PARK_KEY, [this.consumer, record.topic, record.key, bodyOf(event)]);
    await this.add(sql, record, event, failure);
  }

  /** Sets aside a record that is no event. There is no aggregate whose order it could break, so no key is parked. */
  async addInvalid(record: ReceivedRecord, error: Error): Promise<void> {
    await this.sql.transaction((sql) => this.add(sql, record, undefined, { reason: 'invalid', error, attempts: 1 }));
    this.nudgeRelay();
  }

  /**
   * Queues an event behind its parked key.
   * @returns false when the key was released meanwhile: the event is then to be handled
   */
  async queueBehind(record: ReceivedRecord, event: BaspasozEvent): Promise<boolean> {
    const [row] = await this.sql.query<{ parked: boolean }>('queue-behind', QUEUE_BEHIND, [
      this.consumer,
      record.topic,
      record.key,
      bodyOf(event),
      record.partition,
      record.offset,
      storedHeaders(record),
      record.value,
    ]);
    return row?.parked ?? false;
  }

  private async add(
    sql: Sql,
    record: ReceivedRecord,
    event: BaspasozEvent | undefined,
    failure: Failure,
  ): Promise<void> {
    const { errorClass, errorMessage } = textOf(failure);
    const id = uuidv7();
    const headers = storedHeaders(record);
    const added = await sql.query('dead', ADD, [
      id,
      this.consumer,
      record.topic,
      record.partition,
      record.offset,
      record.key?.replaceAll('\0', '') ?? null,
      event?.id ?? null,
      event?.type ?? null,
      bodyOf(event),
      headers,
      record.value,
      failure.reason,
      errorClass,
      errorMessage,
      failure.attempts,
    ]);
    if (added.length === 0) return;
    await sql.query(
      'dead-copy',
      OUTBOX_INSERT,
      outboxParams([copyFor(this.consumer, id, record, event, headers, failure)]),
    );
    deaths.inc({ consumer: this.consumer, topic: record.topic, reason: failure.reason });
    logger.error(
      {
        deadLetter: id,
        eventId: event?.id,
        topic: record.topic,
        partition: record.partition,
        offset: record.offset,
        errorClass,
      },
      'a record came to the dead letters',
    );
  }
}

/** The copy on `<topic>.<consumer>.dlq`, sent by the relay like every other record. */
function copyFor(
  consumer: string,
  id: string,
  record: ReceivedRecord,
  event: BaspasozEvent | undefined,
  headers: Record<string, string>,
  failure: Failure,
) {
  const { errorClass } = textOf(failure);
  const readable = record.value === null || isText(record.value);
  return {
    id,
    topic: dlqTopic(record.topic, consumer),
    aggregatetype: 'DeadLetter',
    aggregateid: record.key?.replaceAll('\0', '') ?? id,
    type: event?.type ?? 'Unknown',
    headers: {
      ...headers,
      dlq_id: id,
      dlq_reason: failure.reason,
      dlq_error_class: errorClass,
      dlq_attempts: String(failure.attempts),
      dlq_origin: `${record.topic}/${record.partition}/${record.offset}`,
      dlq_consumer: consumer,
      ...(readable ? {} : { dlq_encoding: 'base64' }),
    },
    payload: record.value?.toString(readable ? 'utf8' : 'base64') ?? null,
    body_id: bodyOf(event),
  };
}

const PARK_KEY = `
  insert into parked_key (consumer, topic, key, body_id) values ($1, $2, $3, $4)
  on conflict (consumer, topic, key) do update set state = 'parked'`;

const ADD = `
  insert into dlq (id, consumer, topic, partition, kafka_offset, key, event_id, event_type, body_id, headers, value,
    reason, error_class, error_message, attempts)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (consumer, topic, partition, kafka_offset) do update
    set state = 'open', reason = excluded.reason, error_class = excluded.error_class,
        error_message = excluded.error_message, attempts = dlq.attempts + excluded.attempts
    where dlq.state = 'replaying'
  returning id`;

/*
 * KEY SHARE meets the release of the key (see Releaser): either the event is in the queue before the key's row goes, or the
 * row is gone and the event is handled. A record that is a dead letter itself, redelivered after a crash, is not queued.
 */
const QUEUE_BEHIND = `
  with parked as (
    select consumer, topic, key from parked_key where consumer = $1 and topic = $2 and key = $3 for key share),
  queued as (
    insert into parked_event (consumer, topic, key, body_id, partition, kafka_offset, headers, value)
    select consumer, topic, key, $4::uuid, $5::int, $6::bigint, $7::jsonb, $8::bytea from parked
    where not exists (
      select from dlq where dlq.consumer = $1 and dlq.topic = $2 and partition = $5 and kafka_offset = $6
        and state in ('open', 'replaying'))
    on conflict do nothing)
  select exists (select from parked) as parked`;
