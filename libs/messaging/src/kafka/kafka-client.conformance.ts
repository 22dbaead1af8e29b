import { randomUUID } from 'node:crypto';
import { RecordRefused, type KafkaClient, type KafkaRecord, type ReceivedRecord } from './kafka-client.js';

/**
 * Key and its partition among six, as the Java client 4.4 places it (`toPositive(murmur2(key)) % 6`): written down from
 * `org.apache.kafka.common.utils.Utils`, so that records of other programs and of other drivers meet ours.
 */
const javaPartitions: [string, number][] = [
  ['', 3],
  ['a', 4],
  ['ab', 2],
  ['abc', 3],
  ['abcd', 2],
  ['0192f000-1111-7000-8000-000000000001', 5],
  ['0192f000-1111-7000-8000-000000000002', 5],
  ['0192f000-0000-7000-8000-000000000001', 3],
  ['019a5c3e-7d2b-7c11-9b1e-2f4a6c8e0d10', 0],
  ['МЗ-2026-000123', 4],
  ['Қазақстан', 0],
  ['ё', 4],
  ['request/17', 1],
  ['00000000-0000-0000-0000-000000000000', 3],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', 0],
  ['x'.repeat(200), 1],
];

export interface ConformanceTools {
  makeClient(clientId: string): Promise<KafkaClient>;
  /** Repeats a check until it holds. */
  eventually<T>(check: () => T | Promise<T>): Promise<T>;
}

const record = (topic: string, key: string, value: string | Buffer | null = key, headers = {}): KafkaRecord => ({
  topic,
  key,
  value,
  headers,
});

/** What every driver behind the port has to do. Call it inside a spec with a way to make the driver's client. */
export function kafkaClientConformance({ makeClient, eventually }: ConformanceTools): void {
  let client: KafkaClient;
  const made: KafkaClient[] = [];
  const another = async () => {
    const one = await makeClient(`conformance-${randomUUID()}`);
    made.push(one);
    return one;
  };
  const freshTopic = async (partitions = 6) => {
    const topic = `conformance.${randomUUID()}`;
    await client.ensureTopics([{ topic, partitions }]);
    return topic;
  };
  const collect = async (reader: KafkaClient, group: string, topic: string, seen: ReceivedRecord[]) =>
    reader.consume({
      group,
      topics: [topic],
      onDead: (error) => {
        throw error;
      },
      async onBatch(batch) {
        for (const each of batch.records) {
          seen.push(each);
          batch.done(each.offset);
        }
      },
    });
  const group = () => `conformance-${randomUUID()}`;

  beforeAll(async () => {
    client = await another();
    await client.connect();
  });
  afterAll(async () => {
    await Promise.all(made.map((one) => one.close()));
  });

  it('puts a key into the partition of the Java client', async () => {
    const topic = await freshTopic();
    await client.send(javaPartitions.map(([key]) => record(topic, key)));
    const seen: ReceivedRecord[] = [];
    await collect(client, group(), topic, seen);
    await eventually(() => expect(seen).toHaveLength(javaPartitions.length));
    expect(Object.fromEntries(seen.map(({ key, partition }) => [key, partition]))).toEqual(
      Object.fromEntries(javaPartitions),
    );
  });

  it('brings headers, text, bytes and tombstones back as they were', async () => {
    const topic = await freshTopic(1);
    const bytes = Buffer.from([0, 1, 254, 255]);
    const headers = { ce_type: 'kz.baspasoz.x.Y.v1', 'content-type': 'application/json', subject: 'Сұрау салу' };
    await client.send([
      record(topic, 'k', 'Жауап берілді', headers),
      record(topic, 'k', bytes),
      record(topic, 'k', null),
      record(topic, 'k', ''),
    ]);
    const seen: ReceivedRecord[] = [];
    await collect(client, group(), topic, seen);
    await eventually(() => expect(seen).toHaveLength(4));
    expect(Object.fromEntries(Object.entries(seen[0]?.headers ?? {}).map(([k, v]) => [k, v.toString()]))).toEqual(
      headers,
    );
    expect(seen.map(({ value }) => value)).toEqual([Buffer.from('Жауап берілді'), bytes, null, Buffer.from('')]);
    expect(seen.map(({ offset }) => offset)).toEqual(['0', '1', '2', '3']);
  });

  it('keeps the order of a key over many sends at once', async () => {
    const topic = await freshTopic();
    const keys = Array.from({ length: 10 }, () => randomUUID());
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => client.send(keys.map((key) => record(topic, key, String(n))))),
    );
    const seen: ReceivedRecord[] = [];
    await collect(client, group(), topic, seen);
    await eventually(() => expect(seen).toHaveLength(500));
    for (const key of keys)
      expect(seen.filter((each) => each.key === key).map(({ value }) => Number(value))).toEqual(
        Array.from({ length: 50 }, (_, n) => n),
      );
  });

  it('says which records the broker refuses, and sends the next ones', async () => {
    const topic = await freshTopic();
    await client.send([record(topic, 'before')]);
    await expect(client.send([record(topic, 'big', Buffer.alloc(3_000_000, 7))])).rejects.toThrow(RecordRefused);
    await expect(client.send([record('no such topic/', 'k')])).rejects.toThrow(RecordRefused);
    await client.send([record(topic, 'after'), record(topic, 'after')]);
    const seen: ReceivedRecord[] = [];
    await collect(client, group(), topic, seen);
    await eventually(() => expect(seen.filter(({ key }) => key === 'after')).toHaveLength(2));
    expect(seen.filter(({ key }) => key === 'before')).toHaveLength(1);
  });

  it('leaves topics alone that exist already', async () => {
    const topic = await freshTopic(3);
    await client.ensureTopics([{ topic, partitions: 6 }]);
    expect(await client.lag(group(), [topic])).toHaveLength(3);
  });

  it('shares the partitions of a group, and gives them to the member that is left', async () => {
    const topic = await freshTopic();
    const name = group();
    const [one, two] = [await another(), await another()];
    const seen: { one: ReceivedRecord[]; two: ReceivedRecord[] } = { one: [], two: [] };
    const first = await collect(one, name, topic, seen.one);
    await collect(two, name, topic, seen.two);
    const keys = Array.from({ length: 60 }, () => randomUUID());
    await eventually(async () => {
      await client.send(keys.map((key) => record(topic, key, 'shared')));
      expect(seen.one.length).toBeGreaterThan(0);
      expect(seen.two.length).toBeGreaterThan(0);
    });
    await first.stop();
    await client.send(keys.map((key) => record(topic, key, 'alone')));
    await eventually(() => expect(seen.two.filter(({ value }) => value?.toString() === 'alone')).toHaveLength(60));
  });

  it('delivers again what was not marked done', async () => {
    const topic = await freshTopic(1);
    const name = group();
    await client.send(['a', 'b', 'c'].map((value) => record(topic, 'k', value)));
    const seen: string[] = [];
    const reader = await another();
    const consumption = await reader.consume({
      group: name,
      topics: [topic],
      onDead: () => undefined,
      async onBatch(batch) {
        const [first] = batch.records;
        seen.push(...batch.records.map(({ value }) => String(value)));
        if (first && seen.length === 3) batch.done(first.offset);
      },
    });
    await eventually(() => expect(seen.length).toBeGreaterThan(3));
    await consumption.stop();
    expect(seen.slice(0, 5)).toEqual(['a', 'b', 'c', 'b', 'c']);
    const after: ReceivedRecord[] = [];
    await collect(await another(), name, topic, after);
    await eventually(() => expect(after.map(({ value }) => String(value))).toEqual(['b', 'c']));
    await eventually(async () =>
      expect(await client.lag(name, [topic])).toEqual([{ topic, partition: 0, messages: 0 }]),
    );
  });

  it('holds a paused topic back and resumes it', async () => {
    const topic = await freshTopic(1);
    const seen: ReceivedRecord[] = [];
    const consumption = await collect(await another(), group(), topic, seen);
    await client.send([record(topic, 'k', 'one')]);
    await eventually(() => expect(seen).toHaveLength(1));
    consumption.pause([topic]);
    const polled = consumption.vitals().lastPollAt;
    await client.send([record(topic, 'k', 'two')]);
    // Two more polls have gone by, and with them the record.
    await eventually(() => expect(consumption.vitals().lastPollAt.getTime() - polled.getTime()).toBeGreaterThan(2000));
    expect(seen).toHaveLength(1);
    consumption.resume([topic]);
    await eventually(() => expect(seen).toHaveLength(2));
  });

  it('stops after the batch in hand and commits what is done', async () => {
    const topic = await freshTopic(1);
    const name = group();
    await client.send(['a', 'b'].map((value) => record(topic, 'k', value)));
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const stopping = await another();
    const consumption = await stopping.consume({
      group: name,
      topics: [topic],
      onDead: () => undefined,
      async onBatch(batch) {
        entered.resolve();
        await release.promise;
        for (const { offset } of batch.records) batch.done(offset);
      },
    });
    await entered.promise;
    const stopped = consumption.stop();
    release.resolve();
    await stopped;
    expect(await client.lag(name, [topic])).toEqual([{ topic, partition: 0, messages: 0 }]);
  });
}
