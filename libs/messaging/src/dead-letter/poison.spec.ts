import { randomUUID } from 'node:crypto';
import { appNowFunction, auditTables, bodyId, findTablesWithoutPolicy, verifyAudit } from '@baspasoz/persistence';
import { eventually, freshDatabase, kafka, type FreshDatabase } from '@baspasoz/testing';
import { dlqDiscard, dlqInspect, dlqList, dlqReplay } from '../cli/dlq.js';
import { createKafkaClient } from '../kafka/kafka-drivers.js';
import type { KafkaClient, ReceivedRecord } from '../kafka/kafka-client.js';
import { outboxRow } from '../outbox/outbox-row.js';
import { look } from '../testing/spec-database.js';
import { specDriver } from '../testing/spec-driver.js';
import { assigned, specMigrations, startSpecService, type SpecService } from '../testing/spec-service.js';

const TOPIC = 'press.requests.request.v1';
const actor = 'person:0192f000-0000-7000-9000-000000000304';

class Poison extends Error {
  override readonly name = 'Poison';
}

describe('a poison event', () => {
  let db: FreshDatabase;
  let service: SpecService;
  let kafkaClient: KafkaClient;
  const consumer = `spec-${randomUUID()}`;
  const body = randomUUID();
  const poison = new Set<string>();
  const calls: string[] = [];
  const urls = () => ({ databaseUrl: db.appUrl, workerUrl: db.workerUrl });
  const effects = (subject: string) =>
    look<{ sequence: number }>(db.adminUrl, 'select sequence from effect where aggregate = $1 order by n', [
      subject,
    ]).then((rows) => rows.map(({ sequence }) => sequence));
  const letterOf = async (id: string) =>
    (await dlqList({ ...urls(), state: 'all', bodyId: body })).find(({ eventId }) => eventId === id);
  const died = (id: string) => eventually(async () => expect(await letterOf(id)).toMatchObject({ state: 'open' }));
  /** Publishes 1…4 on a key whose second event is poison, and a free key beside it. */
  const poisonedKey = async () => {
    const [stuck, free] = [randomUUID(), randomUUID()];
    const events = [1, 2, 3, 4].map((n) => assigned(body, stuck, n));
    const id = events[1]!.id;
    poison.add(id);
    await service.tenants.run(bodyId(body), (tx) =>
      service.outbox.add(tx, ...events, ...[1, 2, 3, 4].map((n) => assigned(body, free, n))),
    );
    await died(id);
    await eventually(async () => expect(await effects(free)).toEqual([1, 2, 3, 4]));
    await eventually(async () => expect((await letterOf(id))?.waitingBehind).toBe(2));
    return { stuck, id, letter: (await letterOf(id))! };
  };

  beforeAll(async () => {
    const audit = {
      name: '2026-11-01-audit',
      up: async (sql: Parameters<(typeof specMigrations)[0]['up']>[0]) => {
        await sql.query(appNowFunction());
        await sql.query(auditTables(sql.roles));
      },
    };
    db = await freshDatabase('poison', [audit, ...specMigrations]);
    const { brokers } = await kafka();
    kafkaClient = createKafkaClient(specDriver, { brokers, clientId: 'spec' });
    service = await startSpecService({
      db,
      brokers,
      consumer,
      driver: specDriver,
      before: (event) => {
        calls.push(event.id);
        if (poison.has(event.id)) throw new Poison('cannot be handled');
      },
    });
  });
  afterAll(async () => {
    await service.stop();
    await kafkaClient.close();
    await db.drop();
  });

  it('is retried three times, then parks its key and is a dead letter, while other keys flow', async () => {
    const { stuck, id, letter } = await poisonedKey();
    expect(await effects(stuck)).toEqual([1]);
    expect(letter).toMatchObject({
      reason: 'handler-failed',
      errorClass: 'Poison',
      errorMessage: 'cannot be handled',
      attempts: 4,
      consumer,
      eventType: 'RequestAssigned',
      key: stuck,
      origin: expect.stringMatching(/^press\.requests\.request\.v1\/\d\/\d+$/),
    });
    // Once in the batch, then singly: one try and three retries.
    expect(calls.filter((call) => call === id)).toHaveLength(5);
    const file = await dlqInspect({ ...urls(), id: letter.id });
    expect(JSON.parse(file.value ?? '')).toMatchObject({ requestId: stuck });
    expect(file.headers).toMatchObject({ ce_id: id, ce_subject: stuck });
  });

  it('is also on the topic of dead letters, with its reason and origin', async () => {
    const { id, letter } = await poisonedKey();
    const copies: ReceivedRecord[] = [];
    await kafkaClient.consume({
      group: `spec-${randomUUID()}`,
      topics: [`${TOPIC}.${consumer}.dlq`],
      onDead: () => undefined,
      async onBatch(batch) {
        copies.push(...batch.records);
        batch.done(batch.records.at(-1)!.offset);
      },
    });
    const copy = await eventually(() => {
      const found = copies.find(({ headers }) => headers['ce_id']?.toString() === id);
      if (!found) throw new Error('no copy yet');
      return found;
    });
    const text = Object.fromEntries(Object.entries(copy.headers).map(([name, value]) => [name, value.toString()]));
    expect(text).toMatchObject({
      dlq_id: letter.id,
      dlq_reason: 'handler-failed',
      dlq_error_class: 'Poison',
      dlq_attempts: '4',
      dlq_origin: letter.origin,
      dlq_consumer: consumer,
    });
  });

  it('takes effect when it is replayed after the remedy, and the events behind it follow in order', async () => {
    const { stuck, id, letter } = await poisonedKey();
    poison.delete(id);
    await dlqReplay({ ...urls(), id: letter.id, actor });
    await eventually(async () => expect(await effects(stuck)).toEqual([1, 2, 3, 4]));
    await eventually(async () => expect(await letterOf(id)).toMatchObject({ state: 'replayed', resolvedBy: actor }));
    await service.publish(body, stuck, 5);
    await eventually(async () => expect(await effects(stuck)).toEqual([1, 2, 3, 4, 5]));
    expect(await look(db.adminUrl, 'select from parked_key where key = $1', [stuck])).toHaveLength(0);
  });

  it('stays a dead letter when its replay fails, with its key parked', async () => {
    const { stuck, id, letter } = await poisonedKey();
    await dlqReplay({ ...urls(), id: letter.id, actor });
    await eventually(async () => expect(await letterOf(id)).toMatchObject({ state: 'open', attempts: 8 }));
    expect(await effects(stuck)).toEqual([1]);
    poison.delete(id);
    await dlqReplay({ ...urls(), id: letter.id, actor });
    await eventually(async () => expect(await effects(stuck)).toEqual([1, 2, 3, 4]));
  });

  it('has no effect when it is discarded, not even redelivered, and the events behind it follow', async () => {
    const { stuck, id, letter } = await poisonedKey();
    await dlqDiscard({ ...urls(), id: letter.id, actor, reason: 'entered twice by mistake' });
    await eventually(async () => expect(await effects(stuck)).toEqual([1, 3, 4]));
    poison.delete(id);
    const [raw] = await look<{ headers: Record<string, string>; value: Buffer }>(
      db.adminUrl,
      'select headers, value from dlq where id = $1',
      [letter.id],
    );
    await kafkaClient.send([{ topic: TOPIC, key: stuck, headers: raw!.headers, value: raw!.value }]);
    await service.publish(body, stuck, 5);
    await eventually(async () => expect(await effects(stuck)).toEqual([1, 3, 4, 5]));
    await expect(dlqDiscard({ ...urls(), id: letter.id, actor, reason: 'again' })).rejects.toThrow(
      'no open dead letter',
    );
  });

  it('behind another one keeps the key parked until both are decided', async () => {
    const subject = randomUUID();
    const events = [1, 2, 3, 4].map((n) => assigned(body, subject, n));
    const [first, , third] = events.map(({ id }) => id) as [string, string, string, string];
    poison.add(first).add(third);
    await service.tenants.run(bodyId(body), (tx) => service.outbox.add(tx, ...events));
    await died(first);
    await eventually(async () => expect((await letterOf(first))?.waitingBehind).toBe(3));
    poison.delete(first);
    await dlqReplay({ ...urls(), id: (await letterOf(first))!.id, actor });
    await died(third);
    expect(await effects(subject)).toEqual([1, 2]);
    await dlqDiscard({ ...urls(), id: (await letterOf(third))!.id, actor, reason: 'void' });
    await eventually(async () => expect(await effects(subject)).toEqual([1, 2, 4]));
  });

  it('is decided on the record: the audit chain of the body says who did what and why', async () => {
    const { letter } = await poisonedKey();
    await dlqDiscard({ ...urls(), id: letter.id, actor, reason: 'asked by the unit' });
    const entries = await look<{ action: string; content: string }>(
      db.adminUrl,
      'select action, content from audit_entry where body_id = $1 and subject = $2',
      [body, `dead-letter:${letter.id}`],
    );
    expect(entries.map(({ action }) => action)).toEqual(['discard-dead-letter']);
    expect(entries[0]?.content).toContain('asked by the unit');
    expect(await verifyAudit({ url: db.ownerUrl })).toMatchObject({ ok: true });
  });

  it('that is no event at all becomes a dead letter and parks nothing', async () => {
    const subject = randomUUID();
    const good = outboxRow(assigned(body, subject, 1), 'spec');
    const broken = [
      { headers: { ...good.headers, ce_bodyid: 'nobody' }, value: good.payload },
      { headers: good.headers, value: '{' },
      { headers: good.headers, value: Buffer.from([0, 255, 1]) },
      { headers: good.headers, value: '{"requestId":"x"}' },
      { headers: good.headers, value: null },
      { headers: {}, value: 'no headers' },
    ];
    await kafkaClient.send(broken.map((one) => ({ topic: TOPIC, key: subject, ...one })));
    await kafkaClient.send([{ topic: TOPIC, key: subject, headers: good.headers, value: good.payload }]);
    await eventually(async () => expect(await effects(subject)).toEqual([1]));
    const letters = await look<{ error_class: string; value: Buffer | null }>(
      db.adminUrl,
      `select error_class, value from dlq where key = $1 and reason = 'invalid' order by kafka_offset`,
      [subject],
    );
    expect(letters.map((letter) => letter.error_class)).toEqual([
      'EnvelopeError',
      'EnvelopeError',
      'EnvelopeError',
      'InvalidEventData',
      'EnvelopeError',
      'EnvelopeError',
    ]);
    expect(letters[2]?.value).toEqual(Buffer.from([0, 255, 1]));
  });

  it('of a type this version does not know is left alone', async () => {
    const subject = randomUUID();
    const headers = {
      ...outboxRow(assigned(body, subject, 1), 'spec').headers,
      ce_type: 'kz.baspasoz.requests.RequestAssigned.v9',
    };
    await kafkaClient.send([{ topic: TOPIC, key: subject, headers, value: '{}' }]);
    await service.publish(body, subject, 2);
    await eventually(async () => expect(await effects(subject)).toEqual([2]));
    expect(await look(db.adminUrl, 'select from dlq where key = $1', [subject])).toHaveLength(0);
  });

  it('lies in tables that are shut for other bodies', async () => {
    expect(await findTablesWithoutPolicy(db.adminUrl)).toEqual([]);
    const seen = await service.tenants.run(bodyId(randomUUID()), (tx) => tx.query('select id from dlq'));
    expect(seen).toEqual([]);
    await expect(service.tenants.run(bodyId(body), (tx) => tx.query('select seq from outbox_dead'))).rejects.toThrow(
      'permission denied',
    );
  });
});
