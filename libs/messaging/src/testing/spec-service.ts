import { randomUUID } from 'node:crypto';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { PersistenceModule, Tenants, bodyId, tenantTable, type Migration, type TenantTx } from '@baspasoz/persistence';
import { Controller, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Consumes } from '../consume/consumes.js';
import { KafkaEventStrategy } from '../consume/kafka-event-strategy.js';
import type { KafkaClient } from '../kafka/kafka-client.js';
import type { KafkaDriver } from '../kafka/kafka-drivers.js';
import { MessagingModule } from '../module/messaging.module.js';
import { MessagingHealth } from '../module/messaging-health.js';
import { Outbox } from '../outbox/outbox.js';
import { messagingMigration } from '../persistence/messaging-migration.js';

/** A small service for specs: it keeps every event it is given in `effect`, which does not mind seeing one twice. */
export const specMigrations: Migration[] = [
  messagingMigration(),
  {
    name: '2026-11-02-effect',
    async up(sql) {
      await sql.query(`
        create table effect (
          n bigint generated always as identity primary key, body_id uuid not null, event_id uuid not null,
          aggregate text not null, sequence int not null)`);
      await sql.query(tenantTable('effect'));
    },
  },
];

export type Assigned = BaspasozEvent<'RequestAssigned'>;
/** Called before the effect is stored; throws for a poison event. */
export type Before = (event: Assigned, tx: TenantTx) => Promise<void> | void;

const BEFORE = Symbol('before');

@Controller()
class KeepAssigned {
  constructor(@Inject(BEFORE) private readonly before: Before) {}

  @Consumes('RequestAssigned')
  async keep(event: Assigned, tx: TenantTx): Promise<void> {
    await this.before(event, tx);
    await tx.query('insert into effect (body_id, event_id, aggregate, sequence) values ($1, $2, $3, $4)', [
      event.bodyId,
      event.id,
      event.subject,
      event.sequence,
    ]);
  }
}

export interface SpecServiceOptions {
  db: { appUrl: string; workerUrl: string };
  brokers: string[];
  consumer: string;
  before?: Before;
  kafka?: KafkaClient;
  driver?: KafkaDriver;
}

export interface SpecService {
  app: NestFastifyApplication;
  outbox: Outbox;
  tenants: Tenants;
  health: MessagingHealth;
  /** Stores one RequestAssigned per sequence number in one transaction, in this order; returns their ids. */
  publish(body: string, subject: string, ...sequences: number[]): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts a replica of the small service. */
export async function startSpecService(options: SpecServiceOptions): Promise<SpecService> {
  const { db, brokers, consumer, kafka, driver, before = () => undefined } = options;
  const service = 'spec';
  @Module({
    imports: [
      PersistenceModule.forRoot({ url: db.appUrl, workerUrl: db.workerUrl, name: service }),
      MessagingModule.forRoot({ service, brokers, workerUrl: db.workerUrl, consumer, kafka, driver }),
    ],
    controllers: [KeepAssigned],
    providers: [{ provide: BEFORE, useValue: before }],
  })
  class SpecModule {}
  const app = await NestFactory.create<NestFastifyApplication>(SpecModule, new FastifyAdapter(), { logger: ['error'] });
  app.connectMicroservice({ strategy: app.get(KafkaEventStrategy) });
  await app.startAllMicroservices();
  await app.init();
  const outbox = app.get(Outbox);
  const tenants = app.get(Tenants, { strict: false });
  return {
    app,
    outbox,
    tenants,
    health: app.get(MessagingHealth),
    publish: (body, subject, ...sequences) =>
      tenants.run(bodyId(body), async (tx) => {
        const events = sequences.map((sequence) => assigned(body, subject, sequence));
        await outbox.add(tx, ...events);
        return events.map(({ id }) => id);
      }),
    stop: () => app.close(),
  };
}

export const assigned = (body: string, subject: string, sequence: number) => ({
  id: randomUUID(),
  type: 'RequestAssigned' as const,
  subject,
  bodyId: body,
  sequence,
  correlationId: randomUUID(),
  data: { requestId: subject, unitId: randomUUID(), assignedBy: randomUUID() },
});
