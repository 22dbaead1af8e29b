import { randomUUID } from 'node:crypto';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { KafkaEventStrategy, Outbox, Sweep } from '@baspasoz/messaging';
import { Tenants, bodyId } from '@baspasoz/persistence';
import { Client } from 'pg';
import { eventually, serviceUnderTest } from '@baspasoz/testing';
import type { ServiceUnderTest } from '@baspasoz/testing';
import { AppModule } from '../app.module.js';
import { migrations } from '../persistence/migrations/index.js';
import { aigerim, moh, turkistan } from './people.js';

export const text = (name: string) => ({ kk: name, ru: name, en: name });

/** The whole service, following Kafka; both bodies and who holds which post came by coordination's events. */
export async function accreditationUnderTest(): Promise<ServiceUnderTest> {
  const service = await serviceUnderTest({
    name: 'accreditation',
    migrations,
    module: ({ db, brokers, issuer, audience }) =>
      AppModule.forRoot({
        PORT: 8105,
        DATABASE_URL: db.appUrl,
        WORKER_DATABASE_URL: db.workerUrl,
        KAFKA_BROKERS: brokers.join(','),
        KAFKA_DRIVER: 'kafkajs',
        KAFKA_CONSUMER: `accreditation-${randomUUID()}`,
        OIDC_ISSUER: issuer,
        OIDC_AUDIENCE: audience,
        SWEEP_EVERY_MS: 3_600_000,
      }),
  });
  await service.app.get(Sweep).idle(); // the first sweep runs by itself, and might take what a spec means to sweep
  service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
  await service.app.startAllMicroservices();
  await tellOfBody(service, moh, 'МЗ');
  await tellOfBody(service, turkistan, 'ТО');
  const from = {
    personId: aigerim.sub ?? '',
    postId: randomUUID(),
    role: 'authorized-person' as const,
    from: '2026-01-05',
  };
  await tell(service, moh, { type: 'OfficerAppointed', data: from });
  await eventually(async () => {
    const [known] = await rows<{ bodies: number; posts: number }>(
      service,
      `select (select count(*)::int from body where body_id = any ($1)) as bodies,
         (select count(*)::int from post_holder where body_id = any ($1)) as posts`,
      [[moh, turkistan]],
    );
    if (known?.bodies !== 2 || known.posts !== 1) throw new Error('coordination has not been heard yet');
  });
  return service;
}

/** Rows as the superuser sees them, past every policy. */
export async function rows<R extends object>(
  { db }: ServiceUnderTest,
  sql: string,
  params: unknown[] = [],
): Promise<R[]> {
  const client = new Client({ connectionString: db.adminUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql, params)).rows;
  } finally {
    await client.end();
  }
}

let sequence = 0;

/** Puts an event on Kafka through this database's own outbox, as coordination would. */
export async function tell(
  service: ServiceUnderTest,
  body: string,
  event: Pick<AnyOutgoingEvent, 'type' | 'data'>,
): Promise<void> {
  const whole = { ...event, subject: body, bodyId: body, sequence: ++sequence, correlationId: randomUUID() };
  await service.app
    .get(Tenants, { strict: false })
    .run(bodyId(body), (tx) => service.app.get(Outbox, { strict: false }).add(tx, whole as AnyOutgoingEvent));
}

const tellOfBody = (service: ServiceUnderTest, body: string, prefix: string) =>
  tell(service, body, {
    type: 'BodyRegistered',
    data: {
      bodyId: body,
      bin: '941240001151',
      kind: 'central',
      name: text(`Орган ${prefix}`),
      shortName: text(prefix),
      numberPrefix: prefix,
      timeZone: 'Asia/Almaty',
      region: 'KZ-71',
    },
  });
