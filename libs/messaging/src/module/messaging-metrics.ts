import { ageGauge, gauge } from '@baspasoz/observability';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { KafkaClient } from '../kafka/kafka-client.js';
import { WorkerSql } from '../persistence/worker-sql.js';
import { MessagingHealth } from './messaging-health.js';
import { KAFKA_CLIENT, MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';

interface Queues {
  outbox: number;
  outbox_age: number;
  dead: number;
  dead_age: number;
  parked: number;
  parked_age: number;
  letters: number;
  letters_age: number;
}

/** The gauges of a process's queues: for each its count and the age of its oldest entry. */
@Injectable()
export class MessagingMetrics implements OnApplicationBootstrap {
  private readonly consumer: string;
  private reading: Promise<Queues> | undefined;

  constructor(
    private readonly sql: WorkerSql,
    private readonly health: MessagingHealth,
    @Inject(KAFKA_CLIENT) private readonly kafka: KafkaClient,
    @Inject(MESSAGING_OPTIONS) { consumer, service }: MessagingOptions,
  ) {
    this.consumer = consumer ?? service;
  }

  onApplicationBootstrap(): void {
    const queues = [
      ['outbox_rows', 'outbox_oldest_age_seconds', 'outbox', 'rows waiting in the outbox'],
      ['outbox_dead_rows', 'outbox_dead_oldest_age_seconds', 'dead', 'outbox rows the broker refused'],
      ['parked_keys', 'parked_key_oldest_age_seconds', 'parked', 'keys that wait for an operator'],
      ['dead_letters_open', 'dead_letter_oldest_age_seconds', 'letters', 'dead letters nobody has resolved'],
    ] as const;
    for (const [rows, age, queue, what] of queues) {
      gauge(rows, `Number of ${what}`, async () => (await this.read())[queue]);
      ageGauge(age, `Age of the oldest of the ${what}`, async () => (await this.read())[`${queue}_age`]);
    }
    ageGauge('consumer_last_poll_age_seconds', 'Time since the consumer last asked the broker', () => {
      const { lastPollAt } = this.health;
      return lastPollAt ? (Date.now() - lastPollAt.getTime()) / 1000 : 0;
    });
  }

  /** Reports the consumer group's lag on these topics from now on. */
  watchLag(topics: string[]): void {
    if (topics.length === 0) return;
    const read = async () =>
      (await this.kafka.lag(this.consumer, topics)).map(({ topic, partition, messages }) => ({
        labels: { topic, partition: String(partition) },
        value: messages,
      }));
    gauge('consumer_lag_messages', 'Records the consumer group has yet to read', read, ['topic', 'partition']);
  }

  /** One statement serves all gauges of a scrape. */
  private read(): Promise<Queues> {
    this.reading ??= this.query().finally(() => setImmediate(() => (this.reading = undefined)));
    return this.reading;
  }

  private async query(): Promise<Queues> {
    const [row] = await this.sql.query<Queues>('queues', QUEUES, [this.consumer]);
    if (!row) throw new Error('the queues gave no reading');
    return row;
  }
}

const oldest = (column: string) => `coalesce(extract(epoch from clock_timestamp() - min(${column})), 0)::float`;

const QUEUES = `
  select o.*, d.*, p.*, l.* from
    (select count(*)::int as outbox, ${oldest('created_at')} as outbox_age from outbox) o,
    (select count(*)::int as dead, ${oldest('moved_at')} as dead_age from outbox_dead) d,
    (select count(*)::int as parked, ${oldest('parked_at')} as parked_age from parked_key where consumer = $1) p,
    (select count(*)::int as letters, ${oldest('failed_at')} as letters_age from dlq
      where consumer = $1 and state in ('open', 'replaying')) l`;
