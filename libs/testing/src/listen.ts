import { randomUUID } from 'node:crypto';
import { fromKafkaHeaders, topicOf } from '@baspasoz/contracts';
import type { BaspasozEvent, EventName } from '@baspasoz/contracts';
import { createKafkaJsClient } from '@baspasoz/messaging';
import { eventually } from './eventually.js';
import { kafka } from './infra.js';

export interface Heard {
  /** What was said of the bodies so far, in order. */
  events: BaspasozEvent[];
  /** What was heard of one aggregate, in order, once there is so much. */
  about(aggregateId: string, count: number): Promise<BaspasozEvent[]>;
  /** The same by name. */
  of(aggregateId: string, count: number): Promise<EventName[]>;
  stop(): Promise<void>;
}

/**
 * Listens on Kafka to the events of some bodies, as a stranger service would: one that comes again, for delivery is at least once, is
 * known by its id and is the same event.
 *
 * @param one any event of the topic to hear
 * @param own brokers of the spec itself; those of the run when left out
 */
export async function listen(one: EventName, bodies: readonly string[], own?: string[]): Promise<Heard> {
  const brokers = own ?? (await kafka()).brokers;
  const client = createKafkaJsClient({ brokers, clientId: 'listening-spec' });
  const topic = topicOf(one);
  await client.ensureTopics([{ topic, partitions: 6 }]);
  const events: BaspasozEvent[] = [];
  await client.consume({
    group: `listening-spec-${randomUUID()}`,
    topics: [topic],
    async onBatch({ records, done }) {
      for (const { headers, value, offset } of records) {
        // Other specs share the topic, and some of them put poison there.
        const isOurs = bodies.includes(String(headers.ce_bodyid));
        const isKnown = events.some(({ id }) => id === String(headers.ce_id));
        if (isOurs && !isKnown) events.push(fromKafkaHeaders(headers, value));
        done(offset);
      }
    },
    onDead(error) {
      throw error;
    },
  });
  const about = (aggregateId: string, count: number) =>
    eventually(() => {
      const found = events.filter(({ subject }) => subject === aggregateId);
      if (found.length < count) throw new Error(`heard only ${found.map(({ type }) => type).join(', ')}`);
      return found;
    });
  return {
    events,
    about,
    of: async (aggregateId, count) => (await about(aggregateId, count)).map(({ type }) => type),
    stop: () => client.close(),
  };
}
