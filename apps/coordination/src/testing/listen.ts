import { randomUUID } from 'node:crypto';
import { fromKafkaHeaders, topicOf } from '@baspasoz/contracts';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { createKafkaJsClient } from '@baspasoz/messaging';
import { kafka } from '@baspasoz/testing';

export interface Heard {
  /** What was said of the body so far, in order. */
  events: BaspasozEvent[];
  stop(): Promise<void>;
}

/** Listens on Kafka to the events of one body, as a stranger service would; the topic is shared with other specs. */
export async function listen(body: string): Promise<Heard> {
  const { brokers } = await kafka();
  const client = createKafkaJsClient({ brokers, clientId: 'coordination-spec' });
  const topic = topicOf('BodyRegistered');
  await client.ensureTopics([{ topic, partitions: 6 }]);
  const events: BaspasozEvent[] = [];
  await client.consume({
    group: `coordination-spec-${randomUUID()}`,
    topics: [topic],
    async onBatch({ records, done }) {
      for (const { headers, value, offset } of records) {
        const event = fromKafkaHeaders(headers, value);
        if (event.bodyId === body) events.push(event);
        done(offset);
      }
    },
    onDead(error) {
      throw error;
    },
  });
  return { events, stop: () => client.close() };
}
