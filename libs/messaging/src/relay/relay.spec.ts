import { randomUUID } from 'node:crypto';
import { PersistenceModule, Workers } from '@baspasoz/persistence';
import { eventually, freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { outboxRelease, outboxStatus } from '../cli/outbox.js';
import { RecordRefused, type KafkaRecord } from '../kafka/kafka-client.js';
import { OUTBOX_INSERT, outboxParams } from '../outbox/outbox-insert.js';
import { outboxRow } from '../outbox/outbox-row.js';
import { Outbox } from '../outbox/outbox.js';
import { messagingMigration } from '../persistence/messaging-migration.js';
import { recordingKafka } from '../testing/recording-kafka.js';
import { look } from '../testing/spec-database.js';
import { assigned } from '../testing/spec-service.js';
import { Relay } from './relay.js';
import { RelayBell } from './relay-bell.js';

describe('the relay', () => {
  let db: FreshDatabase;
  const relays: Relay[] = [];
  const body = randomUUID();

  beforeEach(async () => {
    db = await freshDatabase('relay', [messagingMigration()]);
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
    await db.drop();
  });

  const store = (subject: string, ...sequences: number[]) =>
    look(
      db.workerUrl,
      OUTBOX_INSERT,
      outboxParams(sequences.map((n) => outboxRow(assigned(body, subject, n), 'spec'))),
    );
  const start = (kafka = recordingKafka(), service = 'spec', bell = new RelayBell()) => {
    const relay = new Relay({ service, url: db.workerUrl, kafka: kafka.client, bell });
    relays.push(relay);
    relay.start();
    return { relay, bell, ...kafka };
  };
  const left = async () => (await look<{ n: number }>(db.adminUrl, 'select count(*)::int as n from outbox'))[0]?.n;
  const sequences = (records: KafkaRecord[], key: string) =>
    records.filter((record) => record.key === key).map(({ headers }) => Number(headers['ce_sequence']));
  const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
  const allHeld = (relay: Relay) =>
    eventually(() => expect(relay.state()).toEqual({ shards: [0, 1, 2, 3], trouble: null }));

  it('sends what was stored before it started, in the order of each aggregate, and deletes it', async () => {
    const subjects = Array.from({ length: 40 }, () => randomUUID());
    for (const subject of subjects) await store(subject, ...upTo(60));
    const { records } = start();
    await eventually(async () => expect(await left()).toBe(0));
    expect(records).toHaveLength(2400);
    for (const subject of subjects) expect(sequences(records, subject)).toEqual(upTo(60));
  });

  it('shares the shards between two replicas, loses nothing and keeps the order when the holder dies', async () => {
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    const one = start(undefined, 'one');
    await allHeld(one.relay);
    const two = start(undefined, 'two');
    const all: KafkaRecord[] = [];
    one.records.push = two.records.push = (...items) => all.push(...items);
    for (const n of upTo(30)) {
      for (const subject of subjects) await store(subject, n);
      if (n === 10)
        await look(
          db.adminUrl,
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'one-relay'`,
        );
    }
    await eventually(async () => expect(await left()).toBe(0));
    for (const subject of subjects) {
      const seen = sequences(all, subject);
      expect(seen.filter((n, at) => seen.indexOf(n) === at)).toEqual(upTo(30));
    }
    await eventually(() =>
      expect([...one.relay.state().shards, ...two.relay.state().shards].sort()).toEqual([0, 1, 2, 3]),
    );
  });

  it('is told of a commit in another replica without waiting for its poll', async () => {
    const { relay, records } = start();
    await allHeld(relay);
    const spare = start();
    await eventually(() => expect(spare.relay.state()).toEqual({ shards: [], trouble: null }));
    const delays: number[] = [];
    for (let n = 1; n <= 20; n++) {
      const [row] = (await store(randomUUID(), 1)) as { shard: number }[];
      const at = performance.now();
      spare.bell.ring([row?.shard ?? 0]);
      await eventually(() => expect(records).toHaveLength(n), { everyMs: 1 });
      delays.push(performance.now() - at);
    }
    // A poll comes every 100 to 1,000 ms: twenty of them by chance below 50 ms would be a miracle.
    expect(delays.sort((a, b) => a - b)[10]).toBeLessThan(50);
  });

  it('keeps the rows while the broker is away, and sends them when it is back', async () => {
    let away = true;
    const { relay, records } = start(
      recordingKafka(() => {
        if (away) throw new Error('no broker');
      }),
    );
    const subject = randomUUID();
    await store(subject, ...upTo(700));
    await eventually(() => expect(relay.state().trouble).toBe('Error'));
    expect(await left()).toBe(700);
    away = false;
    await eventually(async () => expect(await left()).toBe(0));
    expect(sequences(records, subject)).toEqual(upTo(700));
    expect(relay.state().trouble).toBeNull();
  });

  it('sets an unsendable row aside with the later rows of its aggregate, while others flow, until it is released', async () => {
    const [stuck, free] = [randomUUID(), randomUUID()];
    let refuse = true;
    const { records } = start(
      recordingKafka((batch) => {
        if (refuse && batch.some(({ key, headers }) => key === stuck && headers['ce_sequence'] === '3'))
          throw new RecordRefused('MESSAGE_TOO_LARGE');
      }),
    );
    for (const n of upTo(5)) {
      await store(stuck, n);
      await store(free, n);
    }
    await eventually(async () => expect(await left()).toBe(0));
    await store(stuck, 6);
    await store(free, 6);
    await eventually(async () => expect(await left()).toBe(0));
    expect(sequences(records, stuck)).toEqual([1, 2]);
    expect(new Set(sequences(records, free))).toEqual(new Set(upTo(6)));
    const urls = { databaseUrl: db.appUrl, workerUrl: db.workerUrl };
    const status = await outboxStatus(urls);
    expect(status.dead).toEqual([
      {
        topic: 'press.requests.request.v1',
        aggregateId: stuck,
        rows: 4,
        reason: 'MESSAGE_TOO_LARGE',
        since: expect.any(String),
      },
    ]);
    expect(status.shards.map(({ relay }) => relay)).toEqual(Array(4).fill('spec-relay'));
    refuse = false;
    await expect(outboxRelease({ ...urls, topic: 'press.requests.request.v1', aggregateId: stuck })).resolves.toEqual({
      released: 4,
    });
    await eventually(async () => expect(await left()).toBe(0));
    expect(sequences(records, stuck)).toEqual(upTo(6));
  });

  it('never sends more at once than a broker takes', async () => {
    const sizes: number[] = [];
    const { records } = start(
      recordingKafka((batch) => {
        sizes.push(batch.reduce((sum, { value }) => sum + (value?.length ?? 0), 0));
      }),
    );
    const rows = upTo(60).map((n) => ({ ...outboxRow(assigned(body, body, n), 'spec'), payload: 'x'.repeat(100_000) }));
    await look(db.workerUrl, OUTBOX_INSERT, outboxParams(rows));
    await eventually(async () => expect(await left()).toBe(0));
    expect(records).toHaveLength(60);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });

  it('sends what is committed before it stops', async () => {
    const { relay, records } = start();
    await allHeld(relay);
    await store(randomUUID(), ...upTo(900));
    await relay.stop();
    expect(records).toHaveLength(900);
    expect(await left()).toBe(0);
  });

  it('is rung by the outbox after the commit, and not by a rollback', async () => {
    const bell = new RelayBell();
    const rings: unknown[] = [];
    bell.listen((shards) => rings.push(shards));
    const outbox = new Outbox('spec', bell);
    const module: TestingModule = await Test.createTestingModule({
      imports: [PersistenceModule.forRoot({ url: db.appUrl, workerUrl: db.workerUrl, name: 'spec' })],
    }).compile();
    const workers = module.get(Workers, { strict: false });
    await expect(
      workers.run(async (tx) => {
        await outbox.add(tx, assigned(body, randomUUID(), 1));
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect({ rings, left: await left() }).toEqual({ rings: [], left: 0 });
    await workers.run((tx) => outbox.add(tx, assigned(body, randomUUID(), 1)));
    expect({ rings, left: await left() }).toEqual({ rings: [[expect.any(Number)]], left: 1 });
    await module.close();
  });
});
