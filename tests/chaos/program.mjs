/**
 * One replica of a small service, as a process of its own that a test may kill. Two kinds, each with its own database:
 * `source` takes commands over IPC and says RequestAssigned; `sink` consumes it and says RequestAnswered, which `source`
 * consumes. Decorators are applied by hand: this file runs as it is, on the built libraries.
 */
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { v5 } from 'uuid';
import {
  Consumes,
  createKafkaClient,
  KafkaEventStrategy,
  MessagingHealth,
  MessagingModule,
  Outbox,
  Relay,
} from '@baspasoz/messaging';
import { bodyId, PersistenceModule, Tenants } from '@baspasoz/persistence';

const { kind, consumer, db, brokers, driver, killers } = JSON.parse(process.argv[2]);
const PERSON = '0192f000-0000-7000-9000-000000000101';
// Six seconds: the shortest a broker admits, so that the partitions of the dead are soon taken over.
const kafka = createKafkaClient(driver, { brokers, clientId: kind, sessionTimeoutMs: 6000 });
let outbox;

/** Rows go in without any unique key: what happens twice is there twice. */
const keep = (tx, event) =>
  tx.query('insert into effect (body_id, event_id, aggregate, sequence) values ($1, $2, $3, $4)', [
    event.bodyId,
    event.id,
    event.subject,
    event.sequence,
  ]);

class Sink {
  async assigned(event, tx) {
    await keep(tx, event);
    if (killers.includes(event.subject) && event.data.unitId) process.kill(process.pid, 'SIGKILL');
    await outbox.add(tx, {
      type: 'RequestAnswered',
      subject: event.subject,
      bodyId: event.bodyId,
      sequence: event.sequence,
      data: {
        requestId: event.subject,
        number: `МЗ-2026-${event.sequence}`,
        answeredAt: new Date().toISOString(),
        language: 'kk',
        late: false,
      },
    });
  }
}

class Source {
  answered(event, tx) {
    return keep(tx, event);
  }
}

const handlers = { source: [Source, 'answered', 'RequestAnswered'], sink: [Sink, 'assigned', 'RequestAssigned'] };
const [Handler, method, event] = handlers[kind];
Consumes(event)(Handler.prototype, method, Object.getOwnPropertyDescriptor(Handler.prototype, method));
Controller()(Handler);
class Program {}
Module({
  imports: [
    PersistenceModule.forRoot({ url: db.appUrl, workerUrl: db.workerUrl, name: kind }),
    MessagingModule.forRoot({ service: kind, consumer, brokers, workerUrl: db.workerUrl, kafka }),
  ],
  controllers: [Handler],
})(Program);

const app = await NestFactory.create(Program, new FastifyAdapter(), { logger: false });
outbox = app.get(Outbox);
const tenants = app.get(Tenants, { strict: false });
const health = app.get(MessagingHealth);
const relay = app.get(Relay, { strict: false });
app.connectMicroservice({ strategy: app.get(KafkaEventStrategy) });
await app.startAllMicroservices();
await app.init();

/** A command is carried out once, however often it is sent: its id is kept with its effect. */
const carryOut = ({ id, body, subject, unit }) =>
  tenants.run(bodyId(body), async (tx) => {
    const isNew = await tx.query(
      'insert into command (id, body_id) values ($1, $2) on conflict do nothing returning id',
      [id, body],
    );
    if (isNew.length === 0) return;
    const [{ version }] = await tx.query(
      `insert into request (id, body_id, version) values ($1, $2, 1)
       on conflict (id) do update set version = request.version + 1 returning version`,
      [subject, body],
    );
    await outbox.add(tx, {
      id: v5(id, PERSON),
      type: 'RequestAssigned',
      subject,
      bodyId: body,
      sequence: version,
      data: { requestId: subject, assignedBy: PERSON, ...(unit ? { unitId: unit } : {}) },
    });
  });

process.on('message', async (message) => {
  if (message.ask === 'status')
    return process.send({
      status: { shards: relay.state().shards, trouble: relay.state().trouble, consumer: health.consumer },
    });
  try {
    await carryOut(message);
    process.send({ done: message.id });
  } catch (error) {
    process.send({ failed: message.id, reason: error.message });
  }
});
process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
