import { randomUUID } from 'node:crypto';
import { fromKafkaHeaders, topicOf } from '@baspasoz/contracts';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { createKafkaJsClient } from '@baspasoz/messaging';
import { eventually, kafka } from '@baspasoz/testing';

export interface Heard {
  /** What was heard of one accreditation, in order, once there is so much. */
  of(accreditationId: string, count: number): Promise<BaspasozEvent[]>;
  stop(): Promise<void>;
}

/** Listens on Kafka to the events of some bodies, as a stranger service would. */
export async function listen(bodies: readonly string[]): Promise<Heard> {
  const { brokers } = await kafka();
  const client = createKafkaJsClient({ brokers, clientId: 'accreditation-spec' });
  const topic = topicOf('AccreditationGranted');
  await client.ensureTopics([{ topic, partitions: 6 }]);
  const events: BaspasozEvent[] = [];
  await client.consume({
    group: `accreditation-spec-${randomUUID()}`,
    topics: [topic],
    async onBatch({ records, done }) {
      for (const { headers, value, offset } of records) {
        if (bodies.includes(String(headers.ce_bodyid))) events.push(fromKafkaHeaders(headers, value));
        done(offset);
      }
    },
    onDead(error) {
      throw error;
    },
  });
  return {
    of: (accreditationId, count) =>
      eventually(() => {
        const about = events.filter(({ subject }) => subject === accreditationId);
        if (about.length < count) throw new Error(`heard only ${about.map(({ type }) => type).join(', ')}`);
        return about;
      }),
    stop: () => client.close(),
  };
}
