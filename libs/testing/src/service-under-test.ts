import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Migration } from '@baspasoz/persistence';
import { freshDatabase } from './fresh-database.js';
import type { FreshDatabase } from './fresh-database.js';
import { kafka } from './infra.js';
import { testIdentity } from './test-identity.js';
import type { TestIdentity, TokenClaims } from './test-identity.js';

export interface ServiceEnvironment {
  db: FreshDatabase;
  brokers: string[];
  issuer: string;
  audience: string;
}

export interface ServiceDefinition {
  name: string;
  migrations: readonly Migration[];
  /** The service's own root module, configured for this environment. */
  module: (environment: ServiceEnvironment) => DynamicModule;
}

export interface Answer<T> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
}

type Send = <T = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  payload?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>;

export interface ServiceUnderTest {
  app: NestFastifyApplication;
  db: FreshDatabase;
  identity: TestIdentity;
  /** Calls the service with a token of these claims; with none, as anybody. */
  as(claims?: TokenClaims): Send;
  close(): Promise<void>;
}

/**
 * A whole service in this process: its own migrated database, the run's Kafka, a token issuer, and the same HTTP shell as in
 * production. Its consumers do not start; call `app.startAllMicroservices()` where a spec needs them.
 */
export async function serviceUnderTest({ name, migrations, module }: ServiceDefinition): Promise<ServiceUnderTest> {
  // Loaded here, so that a spec which only needs a database does not load a web server.
  const [{ NestFactory }, { configureService, serviceAdapter }, { logger }] = await Promise.all([
    import('@nestjs/core'),
    import('@baspasoz/http'),
    import('@baspasoz/observability'),
  ]);
  logger.level = process.env.LOG_LEVEL ?? 'warn'; // a line for every request would bury a failing test
  const [db, { brokers }, identity] = await Promise.all([freshDatabase(name, migrations), kafka(), testIdentity()]);
  const { issuer, audience } = identity;
  const app = await NestFactory.create<NestFastifyApplication>(
    module({ db, brokers, issuer, audience }),
    serviceAdapter(),
    {
      logger: ['error', 'fatal'],
      bodyParser: false,
      abortOnError: false,
    },
  );
  configureService(app, { service: name, title: name, port: 0 });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    db,
    identity,
    as: (claims) => sender(app, () => (claims ? identity.headersFor(claims) : {})),
    async close() {
      await app.close();
      await Promise.all([identity.close(), db.drop()]);
    },
  };
}

function sender(app: NestFastifyApplication, credentials: () => Promise<object> | object): Send {
  return async <T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await app.inject({
      method,
      url,
      headers: {
        'accept-language': 'en',
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(await credentials()),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    });
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (response.body === '' ? undefined : response.json()) as T,
    };
  };
}
