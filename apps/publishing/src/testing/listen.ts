import { randomUUID } from 'node:crypto';
import { fromKafkaHeaders, topicOf } from '@baspasoz/contracts';
import type { BaspasozEvent, EventName } from '@baspasoz/contracts';
import { createKafkaJsClient } from '@baspasoz/messaging';
import { eventually, kafka } from '@baspasoz/testing';

export interface Heard {
  events: BaspasozEvent[];
  /** The names of what was heard of one aggregate, in order, once there are so many. */
  of(aggregateId: string, count: number): Promise<EventName[]>;
  stop(): Promise<void>;
}

/** Listens on Kafka to the events of some bodies, as a stranger service would. */
export async function listen(bodies: readonly string[]): Promise<Heard> {
  const { brokers } = await kafka();
  const client = createKafkaJsClient({ brokers, clientId: 'publishing-spec' });
  const topic = topicOf('PublicationPublished');
  await client.ensureTopics([{ topic, partitions: 6 }]);
  const events: BaspasozEvent[] = [];
  await client.consume({
    group: `publishing-spec-${randomUUID()}`,
    topics: [topic],
    async onBatch({ records, done }) {
      for (const { headers, value, offset } of records) {
        // Other specs share the topic, and some of them put poison there.
        if (bodies.includes(String(headers.ce_bodyid))) events.push(fromKafkaHeaders(headers, value));
        done(offset);
      }
    },
    onDead(error) {
      throw error;
    },
  });
  const namesOf = (aggregateId: string) =>
    events.filter(({ subject }) => subject === aggregateId).map(({ type }) => type);
  return {
    events,
    of: (aggregateId, count) =>
      eventually(() => {
        const names = namesOf(aggregateId);
        if (names.length < count) throw new Error(`heard only ${names.join(', ')}`);
        return names;
      }),
    stop: () => client.close(),
  };
}
