import { randomBytes, randomUUID } from 'node:crypto';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Kafka, Partitioners } from 'kafkajs';
import pg from 'pg';
import {
  Consumes,
  createKafkaJsClient,
  KafkaEventStrategy,
  MessagingModule,
  messagingMigration,
  Outbox,
  OUTBOX_INSERT,
  outboxParams,
  outboxRow,
  Relay,
  RelayBell,
} from '@baspasoz/messaging';
import { bodyId, PersistenceModule, provisionDatabase, runMigrations, Tenants } from '@baspasoz/persistence';

export const title = 'Relay: drain against raw kafkajs, commit to handler';

const BODY = randomUUID();
const RECORDS = 20_000;
const ROUNDS = 3;
const LATENCY_EVENTS = 2_000;
const PER_SECOND = 200;

const event = (subject, sequence) => ({
  type: 'RequestAssigned',
  subject,
  bodyId: BODY,
  sequence,
  correlationId: randomUUID(),
  data: { requestId: subject, assignedBy: BODY },
});

/** Rows of the size a request's events have on the wire: CloudEvents headers, padded to 1 KiB of data. */
function rows(topic) {
  const subjects = Array.from({ length: 1000 }, () => randomUUID());
  const padding = randomBytes(384).toString('hex');
  return Array.from({ length: RECORDS }, (_, n) => {
    const row = outboxRow(event(subjects[n % subjects.length], n), 'bench');
    const payload = JSON.stringify({ ...JSON.parse(row.payload), padding: padding.padEnd(930, '0') });
    return { ...row, topic, payload };
  });
}

async function rawDrain(brokers, batch) {
  const producer = new Kafka({ brokers, clientId: 'bench-raw', logLevel: 0 }).producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  const messages = batch.map(({ aggregateid, headers, payload }) => ({ key: aggregateid, headers, value: payload }));
  const start = performance.now();
  for (let from = 0; from < messages.length; from += 500)
    await producer.sendBatch({
      acks: -1,
      topicMessages: [{ topic: batch[0].topic, messages: messages.slice(from, from + 500) }],
    });
  const seconds = (performance.now() - start) / 1000;
  await producer.disconnect();
  return messages.length / seconds;
}

async function relayDrain(brokers, db, batch) {
  const client = new pg.Client({ connectionString: db.workerUrl });
  await client.connect();
  for (let from = 0; from < batch.length; from += 2000)
    await client.query(OUTBOX_INSERT, outboxParams(batch.slice(from, from + 2000)));
  await client.query('analyze outbox').catch(() => undefined); // the owner's to do; without it the plan is the same
  const kafka = createKafkaJsClient({ brokers, clientId: 'bench-relay' });
  await kafka.connect();
  let sent = 0;
  const start = performance.now();
  const relay = new Relay({
    service: 'bench',
    url: db.workerUrl,
    kafka,
    bell: new RelayBell(),
    onSent: (n) => (sent += n),
  });
  relay.start();
  for (;;) {
    const [{ left }] = (await client.query('select exists (select from outbox) as left')).rows;
    if (sent >= batch.length && !left) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = (performance.now() - start) / 1000;
  await relay.stop();
  await kafka.close();
  await client.end();
  return batch.length / seconds;
}

const decorate = (decorator, type, method) =>
  decorator(type.prototype, method, Object.getOwnPropertyDescriptor(type.prototype, method));

async function latency(brokers, db) {
  const committed = new Map();
  const delays = [];
  class Handler {
    async handle({ id }) {
      const at = committed.get(id);
      if (at !== undefined) delays.push(performance.now() - at);
    }
  }
  decorate(Consumes('RequestAssigned'), Handler, 'handle');
  Controller()(Handler);
  class Bench {}
  Module({
    imports: [
      PersistenceModule.forRoot({ url: db.appUrl, workerUrl: db.workerUrl, name: 'bench' }),
      MessagingModule.forRoot({ service: `bench-${BODY.slice(0, 8)}`, brokers, workerUrl: db.workerUrl }),
    ],
    controllers: [Handler],
  })(Bench);
  const app = await NestFactory.create(Bench, new FastifyAdapter(), { logger: false });
  app.connectMicroservice({ strategy: app.get(KafkaEventStrategy) });
  await app.startAllMicroservices();
  await app.init();
  const tenants = app.get(Tenants, { strict: false });
  const outbox = app.get(Outbox);
  const publish = async () => {
    const one = { ...event(randomUUID(), 1), id: randomUUID() };
    await tenants.run(bodyId(BODY), (tx) => {
      tx.afterCommit(() => committed.set(one.id, performance.now()));
      return outbox.add(tx, one);
    });
  };
  const until = async (count) => {
    for (const end = Date.now() + 60_000; delays.length < count && Date.now() < end;)
      await new Promise((r) => setTimeout(r, 10));
  };
  for (let n = 0; n < 300; n++) await publish();
  await until(300);
  delays.length = 0;
  const start = performance.now();
  const sends = [];
  for (let n = 0; n < LATENCY_EVENTS; n++) {
    const due = start + (n * 1000) / PER_SECOND;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sends.push(publish());
  }
  await Promise.all(sends);
  await until(LATENCY_EVENTS);
  await app.close();
  if (delays.length !== LATENCY_EVENTS) throw new Error(`${LATENCY_EVENTS - delays.length} events did not arrive`);
  return delays.sort((a, b) => a - b);
}

const best = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Drain: medians of alternating rounds. Latency: from the commit to the first line of the handler, at a steady rate. */
export async function run({ postgresUrl, brokers: addresses }) {
  const brokers = addresses.split(',');
  const name = `bench_relay_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: 'bench', app: 'bench', worker: 'bench' };
  const db = await provisionDatabase({ adminUrl: postgresUrl, name, passwords });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations: [messagingMigration()] });
  const topic = `bench.relay.${BODY}`;
  const admin = createKafkaJsClient({ brokers, clientId: 'bench' });
  await admin.ensureTopics([{ topic, partitions: 6 }]);
  await admin.close();
  const batch = rows(topic);
  const raw = [];
  const relayed = [];
  for (let round = 0; round < ROUNDS; round++) {
    raw.push(await rawDrain(brokers, batch));
    relayed.push(await relayDrain(brokers, db, batch));
  }
  const delays = await latency(brokers, db);
  const at = (share) => delays[Math.floor(delays.length * share)];
  const ratio = best(relayed) / best(raw);
  return [
    {
      figure: `relay drain, ${RECORDS} × 1 KiB`,
      value: best(relayed),
      unit: 'events/s',
      ceiling: best(raw),
      ceilingName: 'kafkajs sendBatch of 500',
      goal: '≥ 0.5 of the ceiling',
      met: ratio >= 0.5,
    },
    {
      figure: `commit → handler at ${PER_SECOND}/s, p50`,
      value: at(0.5),
      unit: 'ms',
      goal: '≤ 5 ms',
      met: at(0.5) <= 5,
    },
    {
      figure: `commit → handler at ${PER_SECOND}/s, p99`,
      value: at(0.99),
      unit: 'ms',
      goal: '≤ 40 ms',
      met: at(0.99) <= 40,
    },
  ];
}
