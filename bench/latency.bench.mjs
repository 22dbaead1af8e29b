import { randomBytes, randomUUID } from 'node:crypto';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Kafka } from 'kafkajs';
import {
  Consumes,
  createKafkaJsClient,
  KafkaEventStrategy,
  MessagingModule,
  messagingMigration,
  Outbox,
} from '@baspasoz/messaging';
import { bodyId, PersistenceModule, provisionDatabase, runMigrations, Tenants } from '@baspasoz/persistence';

export const title = 'Latency: from the commit to the handler';

const BODY = randomUUID();
const EVENTS = 2_000;
const PER_SECOND = 200;
const WARM_UP = 300;
const ROUNDS = 3;

const decorate = (decorator, type, method) =>
  decorator(type.prototype, method, Object.getOwnPropertyDescriptor(type.prototype, method));

/** When each event was committed (or sent), and how long it took until it was handled. */
function stopwatch() {
  const begun = new Map();
  let delays = [];
  return {
    begin: (id) => begun.set(id, performance.now()),
    end(id) {
      const at = begun.get(id);
      if (at !== undefined) delays.push(performance.now() - at);
    },
    async take(count) {
      for (const end = Date.now() + 60_000; delays.length < count && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (delays.length !== count) throw new Error(`${count - delays.length} events did not arrive`);
      const taken = delays.sort((a, b) => a - b);
      delays = [];
      return taken;
    },
  };
}

/** Our way: a tenant's transaction with the outbox, the relay, Kafka, the strategy, the handler. */
async function ours(brokers, db, watch) {
  class Handler {
    async handle({ id }) {
      watch.end(id);
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
  return {
    async publish() {
      const [id, subject] = [randomUUID(), randomUUID()];
      const data = { requestId: subject, assignedBy: BODY };
      const event = { id, type: 'RequestAssigned', subject, bodyId: BODY, sequence: 1, correlationId: id, data };
      await tenants.run(bodyId(BODY), (tx) => {
        tx.afterCommit(() => watch.begin(id));
        return outbox.add(tx, event);
      });
    },
    close: () => app.close(),
  };
}

/** The peer: kafkajs alone, from `send` to `eachMessage`: no database, no order to keep, nothing that a crash would not lose. */
async function bare(brokers, watch) {
  const topic = `bench.latency.${BODY}`;
  const admin = createKafkaJsClient({ brokers, clientId: 'bench' });
  await admin.ensureTopics([{ topic, partitions: 6 }]);
  await admin.close();
  const kafka = new Kafka({ brokers, clientId: 'bench-bare', logLevel: 0 });
  const consumer = kafka.consumer({ groupId: `bench-bare-${BODY}` });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.connect();
  await consumer.subscribe({ topic });
  await consumer.run({ eachMessage: async ({ message }) => watch.end(String(message.key)) });
  await joined;
  const producer = kafka.producer();
  await producer.connect();
  const value = randomBytes(200).toString('hex');
  return {
    async publish() {
      const key = randomUUID();
      watch.begin(key);
      await producer.send({ topic, messages: [{ key, value }] });
    },
    async close() {
      await producer.disconnect();
      await consumer.disconnect();
    },
  };
}

/** Delays in rising order, in milliseconds, of `EVENTS` published at a steady rate whatever became of the ones before. */
async function round(publish, watch) {
  const start = performance.now();
  const sends = [];
  for (let n = 0; n < EVENTS; n++) {
    const wait = start + (n * 1000) / PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sends.push(publish());
  }
  await Promise.all(sends);
  return watch.take(EVENTS);
}

/** Rounds of the one way after a warm-up: the delay of the given share of events, round by round in rising order. */
async function measured(make) {
  const watch = stopwatch();
  const { publish, close } = await make(watch);
  for (let n = 0; n < WARM_UP; n++) await publish();
  await watch.take(WARM_UP);
  const rounds = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round(publish, watch));
  await close();
  return (share) => rounds.map((delays) => delays[Math.floor(EVENTS * share)]).sort((a, b) => a - b);
}

/** Of three rounds the median; all three are named, since the slowest events are those the machine was busy at. */
export async function run({ postgresUrl, brokers: addresses }) {
  const brokers = addresses.split(',');
  const name = `bench_latency_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: 'bench', app: 'bench', worker: 'bench' };
  const db = await provisionDatabase({ adminUrl: postgresUrl, name, passwords });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations: [messagingMigration()] });
  const peer = await measured((watch) => bare(brokers, watch));
  const own = await measured((watch) => ours(brokers, db, watch));
  const row = (percentile, goal) => {
    const all = own(percentile / 100);
    const value = all[Math.floor(ROUNDS / 2)];
    const rounds = all.map((each) => each.toFixed(1)).join(', ');
    return {
      figure: `commit → handler at ${PER_SECOND}/s, p${percentile}, median of ${rounds}`,
      value,
      unit: 'ms',
      ceiling: peer(percentile / 100)[Math.floor(ROUNDS / 2)],
      ceilingName: 'kafkajs alone, send → eachMessage',
      goal: `≤ ${goal} ms`,
      met: value <= goal,
    };
  };
  return [row(50, 5), row(99, 40)];
}
