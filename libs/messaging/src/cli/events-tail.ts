import { randomUUID } from 'node:crypto';
import { fromKafkaHeaders, topics as allTopics, toStructured } from '@baspasoz/contracts';
import type { ReceivedRecord } from '../kafka/kafka-client.js';
import { createKafkaClient, type KafkaDriver } from '../kafka/kafka-drivers.js';

export interface EventsTailOptions {
  brokers: string[];
  /** Every topic of the contracts when left out. */
  topics?: string[];
  /** Only what comes from now on (default), or everything the broker still has. */
  from?: 'end' | 'beginning';
  /** Aggregate id; other events are left out. */
  subject?: string;
  /** Which Kafka client to run on (default kafkajs). */
  driver?: KafkaDriver;
  /** Ends the tail. */
  signal: AbortSignal;
}

/** Calls `onEvent` with each event in CloudEvents structured form, or with what is wrong with a record, until `signal`. */
export async function eventsTail(
  { brokers, topics = allTopics, from = 'end', subject, driver = 'kafkajs', signal }: EventsTailOptions,
  onEvent: (event: unknown) => void | Promise<void>,
): Promise<void> {
  const kafka = createKafkaClient(driver, { brokers, clientId: 'baspasoz-tail' });
  const failed = Promise.withResolvers<never>();
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  try {
    await kafka.consume({
      group: `baspasoz-tail-${randomUUID()}`,
      topics,
      from,
      onDead: failed.reject,
      async onBatch(batch) {
        for (const record of batch.records) {
          if (signal.aborted) return;
          if (subject === undefined || record.key === subject) await onEvent(shown(record));
          batch.done(record.offset);
        }
      },
    });
    if (!signal.aborted) await Promise.race([ended, failed.promise]);
  } finally {
    await kafka.close();
  }
}

function shown(record: ReceivedRecord): unknown {
  const { topic, partition, offset } = record;
  try {
    return {
      origin: `${topic}/${partition}/${offset}`,
      ...toStructured(fromKafkaHeaders(record.headers, record.value)),
    };
  } catch (error) {
    return { origin: `${topic}/${partition}/${offset}`, error: error instanceof Error ? error.message : String(error) };
  }
}
