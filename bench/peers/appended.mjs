import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';

/** Topics stamped by the broker, and what it has appended to them. */
export async function appendedTo(brokers) {
  const kafka = new kafkajs.Kafka({ brokers: [brokers], clientId: 'bench-peers', logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  return {
    async topic() {
      const topic = `bench.peers.${randomUUID()}`;
      const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
      await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 6, configEntries }] });
      return topic;
    },
    async count(topic) {
      const offsets = await admin.fetchTopicOffsets(topic);
      return offsets.reduce((sum, { high }) => sum + Number(high), 0);
    },
    /** Every record: its event number, its key and when the broker appended it (epoch milliseconds). */
    async read(topic) {
      const total = await this.count(topic);
      const consumer = kafka.consumer({ groupId: `bench-peers-${randomUUID()}` });
      const records = [];
      const whole = Promise.withResolvers();
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({
        eachBatch: async ({ batch }) => {
          for (const { key, value, timestamp } of batch.messages)
            records.push({ key: String(key), n: JSON.parse(value).n, at: Number(timestamp) });
          if (records.length >= total) whole.resolve();
        },
      });
      await whole.promise;
      await consumer.disconnect();
      return records;
    },
    close: () => admin.disconnect(),
  };
}
