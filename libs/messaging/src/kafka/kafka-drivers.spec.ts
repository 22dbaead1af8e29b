import { randomUUID } from 'node:crypto';
import { eventually, kafka } from '@baspasoz/testing';
import type { KafkaClient, ReceivedRecord } from './kafka-client.js';
import { createKafkaClient, kafkaDrivers, type KafkaDriver } from './kafka-drivers.js';

/** Keys as the product has them, and the awkward ones: lengths of every remainder, two- and four-byte letters. */
const keys = [
  '',
  ...Array.from({ length: 200 }, () => randomUUID()),
  ...Array.from({ length: 40 }, (_, length) => 'ө'.repeat(length) + length),
  'Сұрау салу № 17',
  'МЗ-2026-000123',
  'қарағанды/әкімдігі',
  '🗞',
  'x'.repeat(10_000),
  'Ұ'.repeat(5_000),
];

describe('the two Kafka drivers', () => {
  const made: KafkaClient[] = [];
  const client = async (driver: KafkaDriver) => {
    const one = createKafkaClient(driver, { ...(await kafka()), clientId: `drivers-${driver}` });
    made.push(one);
    return one;
  };
  const topicOf = async (partitions: number) => {
    const topic = `drivers.${randomUUID()}`;
    await (await client('kafkajs')).ensureTopics([{ topic, partitions }]);
    return topic;
  };
  const read = async (driver: KafkaDriver, group: string, topic: string) => {
    const seen: ReceivedRecord[] = [];
    const reader = await client(driver);
    const consumption = await reader.consume({
      group,
      topics: [topic],
      onDead: (error) => {
        throw error;
      },
      async onBatch({ records, done }) {
        for (const record of records) {
          seen.push(record);
          done(record.offset);
        }
      },
    });
    return { seen, consumption, reader };
  };
  const record = (topic: string, key: string, value = key) => ({ topic, key, value, headers: { from: 'Қазақстан' } });

  afterEach(async () => {
    await Promise.all(made.splice(0).map((one) => one.close()));
  });

  it('put every key into the same partition, and read what the other wrote', async () => {
    const topic = await topicOf(7);
    for (const driver of kafkaDrivers) await (await client(driver)).send(keys.map((key) => record(topic, key, driver)));
    for (const driver of kafkaDrivers) {
      const { seen } = await read(driver, randomUUID(), topic);
      await eventually(() => expect(seen).toHaveLength(2 * keys.length));
      const partitions = (from: KafkaDriver) =>
        Object.fromEntries(
          seen.filter(({ value }) => String(value) === from).map(({ key, partition }) => [key, partition]),
        );
      expect(partitions('platformatic')).toEqual(partitions('kafkajs'));
      expect(new Set(Object.values(partitions('kafkajs'))).size).toBe(7);
      expect(seen.every(({ headers }) => headers['from']?.toString() === 'Қазақстан')).toBe(true);
    }
  });

  it('are members of one group, so that replicas can change from one to the other in turn', async () => {
    const topic = await topicOf(6);
    const group = randomUUID();
    const old = await read('kafkajs', group, topic);
    const writer = await client('platformatic');
    const fill = (value: string) => writer.send(keys.slice(0, 60).map((key) => record(topic, key, value)));
    await fill('first');
    await eventually(() => expect(old.seen).toHaveLength(60));
    const young = await read('platformatic', group, topic);
    await eventually(async () => {
      await fill('shared');
      expect(young.seen.length).toBeGreaterThan(0);
    });
    await old.consumption.stop();
    await fill('alone');
    await eventually(() => expect(young.seen.filter(({ value }) => String(value) === 'alone')).toHaveLength(60));
    expect(young.seen.filter(({ value }) => String(value) === 'first')).toEqual([]);
    await young.consumption.stop();
    const back = await read('kafkajs', group, topic);
    await fill('back');
    await eventually(() => expect(back.seen.map(({ value }) => String(value))).toEqual(Array(60).fill('back')));
  });
});
