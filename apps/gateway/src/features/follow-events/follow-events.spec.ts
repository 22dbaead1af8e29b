import { topicOf, toKafkaHeaders, toKafkaValue, type BaspasozEvent, type EventName } from '@baspasoz/contracts';
import type { Service } from '@baspasoz/http';
import { createKafkaJsClient, type KafkaClient } from '@baspasoz/messaging';
import {
  eventually,
  freshDatabase,
  kafka,
  testIdentity,
  type FreshDatabase,
  type TestIdentity,
} from '@baspasoz/testing';
import { randomUUID } from 'node:crypto';
import { migrations } from '../../persistence/migrations/index.js';
import { EventHub } from '../../stream/event-hub.js';
import { EventLog } from '../../stream/event-log.js';
import { StreamReader } from '../../testing/stream-reader.js';
import { freePort, startGateway } from '../../testing/start-gateway.js';

const [one, other] = [randomUUID(), randomUUID()];

let db: FreshDatabase;
let identity: TestIdentity;
let client: KafkaClient;
const replicas: { url: string; service: Service }[] = [];
const open: StreamReader[] = [];

beforeAll(async () => {
  [db, identity] = await Promise.all([freshDatabase('gateway-stream', migrations), testIdentity()]);
  const { brokers } = await kafka();
  client = createKafkaJsClient({ brokers, clientId: 'gateway-spec' });
  await client.connect();
  for (let replica = 0; replica < 2; replica++) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const service = await startGateway({
      db,
      brokers,
      issuer: identity.issuer,
      publicUrl: url,
      port,
      upstream: url,
      env: { STREAM_HEARTBEAT_SECONDS: '1' },
    });
    replicas.push({ url, service });
  }
  await untilCaughtUp();
}, 300_000);

/** The run's Kafka holds what other specs have published: a new consumer group reads all of it first. */
async function untilCaughtUp(): Promise<void> {
  const reader = await follow(0, other);
  const marks = await publish(other, 200);
  await eventually(() => expect(reader.subjects().toSorted()).toEqual(marks.toSorted()), { timeoutMs: 240_000 });
  reader.close();
}

afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});

afterAll(async () => {
  for (const { service } of replicas) await service.stop();
  await client.close();
  await identity.close();
  await db.drop();
});

type Claims = Parameters<TestIdentity['headersFor']>[0];

async function follow(replica: number, body: string, lastEventId?: string, claims: Claims = {}): Promise<StreamReader> {
  const headers = {
    ...(await identity.headersFor({ roles: ['authorized-person'], body, ...claims })),
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  };
  const reader = await StreamReader.open(`${replicas[replica]!.url}/api/stream`, headers);
  open.push(reader);
  if (reader.response.ok) await eventually(() => expect(reader.lastEventId).not.toBe(''));
  return reader;
}

const example: Partial<Record<EventName, object>> = {
  RequestRefused: { number: 'A-1', groundCode: 'state-secret', refusedAt: '2026-11-20T09:00:00Z', late: false },
  RequestAssigned: { assigneeId: randomUUID(), assignedBy: randomUUID() },
};

/** Publishes events of one body as its services would; returns their subjects in order. */
async function publish(bodyId: string, count: number, type: EventName = 'RequestRefused'): Promise<string[]> {
  const events = Array.from({ length: count }, () => eventOf(bodyId, type));
  await client.send(
    events.map((event) => ({
      topic: topicOf(type),
      key: event.subject,
      headers: toKafkaHeaders(event),
      value: toKafkaValue(event),
    })),
  );
  return events.map(({ subject }) => subject);
}

function eventOf(bodyId: string, type: EventName): BaspasozEvent {
  const subject = randomUUID();
  const notification = {
    notificationId: subject,
    acknowledgedBy: randomUUID(),
    acknowledgedAt: '2026-11-20T09:00:00Z',
  };
  return {
    id: randomUUID(),
    type,
    source: `/bodies/${bodyId}/spec`,
    subject,
    time: '2026-11-20T09:00:00.000Z',
    bodyId,
    sequence: 1,
    correlationId: randomUUID(),
    data: type === 'HeadAcknowledged' ? notification : { requestId: subject, ...example[type] },
  } as BaspasozEvent;
}

const heard = (reader: StreamReader, subjects: string[]) =>
  eventually(() => expect(reader.subjects().toSorted()).toEqual(subjects.toSorted()));

describe('the event stream', () => {
  it('gives every event of the body to every replica, whichever took it from Kafka', async () => {
    const readers = [await follow(0, one), await follow(1, one)];
    const subjects = await publish(one, 40);
    for (const reader of readers) await heard(reader, subjects);
    const [first] = readers[0]!.messages;
    expect(first!.event).toBe('RequestRefused');
    expect(JSON.parse(first!.data)).toMatchObject({
      specversion: '1.0',
      type: 'kz.baspasoz.requests.RequestRefused.v1',
      bodyid: one,
      datacontenttype: 'application/json',
    });
    const ids = readers[0]!.messages.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(readers[0]!.messages).toEqual(readers[1]!.messages);
  });

  it('never shows another body’s events, live or replayed', async () => {
    const mine = await follow(0, one);
    const theirs = await follow(0, other);
    const replayedFrom = theirs.lastEventId;
    const secret = await publish(other, 5);
    const shown = await publish(one, 5);
    await heard(mine, shown);
    await heard(theirs, secret);
    const replayed = await follow(1, one, replayedFrom);
    await heard(replayed, shown);
    expect(mine.messages.every(({ data }) => !secret.some((subject) => data.includes(subject)))).toBe(true);
  });

  it('replays from Last-Event-ID without a gap and without a double, however often the reader is cut off', async () => {
    const start = await follow(0, one);
    const from = start.lastEventId;
    const got: string[] = [];
    const published: string[] = [];
    let last = from;
    for (let cut = 0; cut < 12; cut++) {
      const publishing = publish(one, 25);
      const reader = await follow(cut % 2, one, last);
      await eventually(() => expect(reader.messages.length).toBeGreaterThan(cut % 4));
      reader.close();
      got.push(...reader.subjects());
      last = reader.lastEventId;
      published.push(...(await publishing));
    }
    const end = await follow(0, one, last);
    await eventually(() => expect(got.length + end.messages.length).toBe(published.length));
    got.push(...end.subjects());
    expect(got.toSorted()).toEqual(published.toSorted());
    const whole = await follow(1, one, from);
    await eventually(() => expect(whole.messages.length).toBe(published.length));
    expect(whole.subjects()).toEqual(got);
    expect(start.subjects()).toEqual(got);
  });

  it('leaves nothing out that happens between the last page of the log and the first live event', async () => {
    const { app } = replicas[0]!.service;
    const [log, hub] = [app.get(EventLog), app.get(EventHub)];
    const listening = await follow(0, one);
    let subjects: string[] = [];
    log.ofBody = async (...asked) => {
      Reflect.deleteProperty(log, 'ofBody');
      const page = await log.ofBody(...asked);
      const { position } = hub;
      // Between this page and its answer the hub reads, and hands out, what the page does not have.
      subjects = await publish(one, 3);
      await heard(listening, subjects);
      expect(hub.position).toBeGreaterThan(position);
      return page;
    };
    await heard(await follow(0, one), await eventually(() => (expect(subjects).toHaveLength(3), subjects)));
  });

  it('tells a reader that stayed away for too long of the gap', async () => {
    const before = await follow(0, one);
    const from = before.lastEventId;
    await heard(before, await publish(one, 3));
    const log = replicas[0]!.service.app.get(EventLog);
    await log.prune(0);
    const late = await follow(0, one, from);
    expect(late.names()).toEqual(['gap']);
    const future = await follow(0, one, '999999999');
    expect(future.names()).toEqual(['gap']);
    const subjects = await publish(one, 2);
    await eventually(() => expect(late.messages.length).toBe(3));
    expect(
      late.messages
        .slice(1)
        .map(({ data }) => JSON.parse(data).subject)
        .toSorted(),
    ).toEqual(subjects.toSorted());
  });

  it('gives a program public events only, and the head’s notifications to whoever may read them', async () => {
    const staff = await follow(0, one);
    const officer = await follow(0, one, undefined, { roles: ['officer'] });
    const program = await follow(0, one, undefined, { roles: ['integrator'], sub: 'p', clientId: 'p' });
    await publish(one, 1, 'RequestAssigned');
    await publish(one, 1, 'HeadAcknowledged');
    await eventually(() => expect(staff.names().toSorted()).toEqual(['HeadAcknowledged', 'RequestAssigned']));
    await publish(one, 1, 'RequestRefused');
    await eventually(() => expect(program.names()).toEqual(['RequestRefused']));
    await eventually(() => expect(officer.names()).toEqual(['RequestAssigned', 'RequestRefused']));
  });

  it('beats while nothing happens, and ends with the token it was opened with', async () => {
    const lasting = await follow(0, one);
    const ending = await follow(0, one, undefined, { expiresIn: 2 });
    await eventually(() => expect(lasting.comments).toBeGreaterThan(0));
    await eventually(() => expect(ending.ended).toBe(true));
    expect(lasting.ended).toBe(false);
  });

  it('needs a body and the permission', async () => {
    expect((await follow(0, one, undefined, { roles: ['journalist'] })).response.status).toBe(403);
    const bodyless = await follow(0, one, undefined, { roles: ['operator'], body: undefined });
    expect(bodyless.response.status).toBe(403);
    expect((await StreamReader.open(`${replicas[0]!.url}/api/stream`, {})).response.status).toBe(401);
  });
});
