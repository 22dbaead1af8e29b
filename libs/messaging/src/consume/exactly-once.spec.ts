import { randomUUID } from 'node:crypto';
import { eventually, freshDatabase, kafka, type FreshDatabase } from '@baspasoz/testing';
import { bodyId } from '@baspasoz/persistence';
import { correlation } from '@baspasoz/observability';
import type { KafkaClient } from '../kafka/kafka-client.js';
import { createKafkaClient, kafkaDrivers } from '../kafka/kafka-drivers.js';
import { outboxRow } from '../outbox/outbox-row.js';
import { look } from '../testing/spec-database.js';
import {
  assigned,
  specMigrations,
  startSpecService,
  type Assigned,
  type SpecService,
} from '../testing/spec-service.js';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe.each(kafkaDrivers)('over %s, an event', (driver) => {
  let db: FreshDatabase;
  let brokers: string[];
  let client: KafkaClient;
  const consumer = `spec-${randomUUID()}`;
  const replicas: SpecService[] = [];
  const body = randomUUID();
  const failing = new Set<string>();
  const seen: { event: Assigned; correlationId: string | undefined; eventId: string | undefined }[] = [];
  const effects = (subject: string) =>
    look<{ sequence: number }>(db.adminUrl, 'select sequence from effect where aggregate = $1 order by n', [
      subject,
    ]).then((rows) => rows.map(({ sequence }) => sequence));
  const start = async () => {
    const replica = await startSpecService({
      db,
      brokers,
      consumer,
      driver,
      before: (event) => {
        const fields = correlation.fields();
        if (event.bodyId === body) seen.push({ event, correlationId: fields?.correlationId, eventId: fields?.eventId });
        if (failing.delete(event.id)) throw new Error('fails once');
      },
    });
    replicas.push(replica);
    return replica;
  };

  beforeAll(async () => {
    db = await freshDatabase('exactly-once', specMigrations);
    ({ brokers } = await kafka());
    client = createKafkaClient(driver, { brokers, clientId: 'spec' });
    await start();
  });
  afterAll(async () => {
    await Promise.all([...replicas.map((replica) => replica.stop()), client.close()]);
    await db.drop();
  });

  it('takes effect once, in the order of its aggregate, with two replicas of its consumer', async () => {
    await start();
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    for (const n of upTo(20))
      await Promise.all(subjects.map((subject, at) => replicas[at % 2]!.publish(body, subject, n)));
    await eventually(async () =>
      expect(await look(db.adminUrl, 'select n from effect where body_id = $1', [body])).toHaveLength(400),
    );
    for (const subject of subjects) expect(await effects(subject)).toEqual(upTo(20));
  });

  it('takes effect once although Kafka brings it several times, in one batch or in many', async () => {
    const subject = randomUUID();
    const twice = outboxRow(assigned(body, subject, 1), 'spec');
    const next = outboxRow(assigned(body, subject, 2), 'spec');
    const send = (...rows: (typeof twice)[]) =>
      client.send(
        rows.map(({ topic, aggregateid, headers, payload }) => ({ topic, key: aggregateid, headers, value: payload })),
      );
    await send(twice, twice, next, twice);
    await send(twice);
    await send(next, outboxRow(assigned(body, subject, 3), 'spec'));
    await eventually(async () => expect(await effects(subject)).toContain(3));
    expect(await effects(subject)).toEqual([1, 2, 3]);
  });

  it('that failed in a batch leaves nothing of the batch behind, and comes through on its retry', async () => {
    const subject = randomUUID();
    const events = upTo(50).map((n) => assigned(body, subject, n));
    failing.add(events[25]!.id);
    await replicas[0]!.tenants.run(bodyId(body), (tx) => replicas[0]!.outbox.add(tx, ...events));
    await eventually(async () => expect(await effects(subject)).toHaveLength(50));
    expect(await effects(subject)).toEqual(upTo(50));
    expect(failing.size).toBe(0);
  });

  it('is not blamed when the database drops every connection again and again', async () => {
    const subject = randomUUID();
    const publishing = (async () => {
      for (const n of upTo(100))
        await eventually(() =>
          replicas[n % 2]!.tenants.run(bodyId(body), (tx) =>
            replicas[n % 2]!.outbox.add(tx, assigned(body, subject, n)),
          ),
        );
    })();
    for (const n of upTo(5)) {
      await eventually(async () => expect((await effects(subject)).length).toBeGreaterThanOrEqual(n * 10));
      await look(
        db.adminUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
    }
    await publishing;
    await eventually(async () => expect(new Set(await effects(subject)).size).toBe(100));
    expect(await look(db.adminUrl, 'select key from dlq where body_id = $1', [body])).toEqual([]);
  });

  it('brings its correlation id into the handler, and is the cause of what the handler says', async () => {
    const event = assigned(body, randomUUID(), 1);
    await replicas[0]!.tenants.run(bodyId(body), (tx) => replicas[0]!.outbox.add(tx, event));
    await eventually(() => expect(seen.map((each) => each.event.id)).toContain(event.id));
    const handled = seen.find((each) => each.event.id === event.id);
    expect(handled).toMatchObject({ correlationId: event.correlationId, eventId: event.id });
    const said = correlation.run(
      handled?.correlationId,
      () => outboxRow({ ...assigned(body, randomUUID(), 1), correlationId: undefined }, 'spec'),
      { eventId: event.id },
    );
    expect(said.headers).toMatchObject({ ce_correlationid: event.correlationId, ce_causationid: event.id });
  });

  it('that does not match its contract is not stored', async () => {
    const bad = { ...assigned(body, randomUUID(), 1), data: { requestId: 'no uuid', assignedBy: randomUUID() } };
    await expect(replicas[0]!.tenants.run(bodyId(body), (tx) => replicas[0]!.outbox.add(tx, bad))).rejects.toThrow(
      'RequestAssigned does not match its schema',
    );
  });

  it('of another body cannot be stored in this body’s transaction', async () => {
    await expect(
      replicas[0]!.tenants.run(bodyId(body), (tx) =>
        replicas[0]!.outbox.add(tx, assigned(randomUUID(), randomUUID(), 1)),
      ),
    ).rejects.toThrow('row-level security');
  });
});
