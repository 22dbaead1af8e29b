import { randomUUID } from 'node:crypto';
import type { BaspasozEvent, EventData, EventName } from '@baspasoz/contracts';
import { fromKafkaHeaders, toKafkaHeaders, toKafkaValue, topicOf, validateEvent } from '@baspasoz/contracts';
import { createKafkaJsClient } from '@baspasoz/messaging';

export interface EventBus {
  /** Publishes an event of another service, checked against its contract; returns its id. */
  tell<N extends EventName>(bodyId: string, type: N, subject: string, data: EventData[N], id?: string): Promise<string>;
  /** What monitoring has said about a body so far, in order of arrival. */
  heard(bodyId: string): BaspasozEvent[];
  close(): Promise<void>;
}

/** The other services of the installation, as far as monitoring notices them. */
export async function openEventBus(brokers: string[]): Promise<EventBus> {
  const kafka = createKafkaJsClient({ brokers, clientId: 'monitoring-spec' });
  await kafka.connect();
  const heard: BaspasozEvent[] = [];
  const own = [topicOf('HeadNotified'), topicOf('SourceSilent'), topicOf('StoryUpdated'), topicOf('CoverageSpiked')];
  const told = [
    'DeadlineBreached',
    'BodyRegistered',
    'AccreditationTermBreached',
    'SectionBecameStale',
    'UnitEnquirySent',
  ] as const;
  const topics = [...own, ...told.map(topicOf)];
  await kafka.ensureTopics(topics.map((name) => ({ topic: name, partitions: 6 })));
  await kafka.consume({
    group: `monitoring-spec-${randomUUID()}`,
    topics: own,
    onBatch: async (batch) => {
      for (const record of batch.records) {
        heard.push(fromKafkaHeaders(record.headers, record.value));
        batch.done(record.offset);
      }
    },
    onDead: (error) => {
      throw error;
    },
  });
  let sequence = 0;
  return {
    async tell(bodyId, type, subject, data, id = randomUUID()) {
      const faults = validateEvent(type, data);
      if (faults.length > 0) throw new Error(`${type}: ${faults.join('; ')}`);
      const event: BaspasozEvent = {
        id,
        type,
        source: `/bodies/${bodyId}/spec`,
        subject,
        time: new Date().toISOString(),
        bodyId,
        sequence: (sequence += 1),
        correlationId: `flow-${subject}`,
        data,
      };
      await kafka.send([
        { topic: topicOf(type), key: subject, headers: toKafkaHeaders(event), value: toKafkaValue(event) },
      ]);
      return id;
    },
    heard: (bodyId) => heard.filter((event) => event.bodyId === bodyId),
    close: () => kafka.close(),
  };
}
