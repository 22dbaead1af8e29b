import type { KafkaClient, KafkaRecord } from '../kafka/kafka-client.js';

/** A broker that only writes down what it is sent; `before` may refuse, fail or hold a send. */
export function recordingKafka(before: (records: KafkaRecord[]) => void | Promise<void> = () => undefined) {
  const records: KafkaRecord[] = [];
  const client: KafkaClient = {
    connect: async () => undefined,
    ensureTopics: async () => undefined,
    async send(batch) {
      await before(batch);
      records.push(...batch);
    },
    consume: () => Promise.reject(new Error('This broker is only written to')),
    lag: async () => [],
    close: async () => undefined,
  };
  return { client, records };
}
