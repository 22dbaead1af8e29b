import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { fileProblems } from '@baspasoz/files';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { Outbox, Sweep } from '@baspasoz/messaging';
import { configureService, serviceAdapter } from '@baspasoz/http';
import type { ResponseSchemas } from '@baspasoz/http';
import { deadLetterProblems } from '@baspasoz/operations';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { eventually, freshDatabase, kafka, testIdentity, listen } from '@baspasoz/testing';
import type { FreshDatabase, TestIdentity, TokenClaims, Heard } from '@baspasoz/testing';
import { AppModule } from '../app.module.js';
import type { RequestsConfig } from '../config.js';
import { migrations } from '../persistence/migrations/index.js';
import { problems } from '../problems.js';
import { COUNTED_DAYS_SWEEP } from '../sweep/counted-days-sweep.js';
import { LINE_SWEEP } from '../sweep/line-sweep.js';
import { fillOwnCopy } from './own-copy.js';
import { aigerim, moh, turkistan } from './people.js';

export interface Call {
  as?: TokenClaims | 'nobody';
  language?: 'kk' | 'ru' | 'en';
  key?: string;
  /** The version that was read, sent as If-Match. */
  version?: number;
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
}

/** One replica of the service on a database of its own, called over HTTP as a stranger would. */
export class SpecService {
  constructor(
    readonly app: NestFastifyApplication,
    readonly db: FreshDatabase,
    private readonly identity: TestIdentity,
    private readonly ownsDatabase: boolean,
    private readonly changes: Partial<RequestsConfig>,
  ) {}

  get sweeper(): Sweep {
    return this.app.get(Sweep);
  }

  /** Sweeps until nothing due is left: a sweep passes by a request that somebody holds, a letter being settled for one. */
  sweepAll(): Promise<void> {
    return eventually(async () => {
      await this.sweeper.sweep();
      const [due] = await this.rows<{ due: number }>(
        'select count(*)::int as due from deadline where fired_at is null and closed_at is null and fire_at <= app_now()',
      );
      if (due?.due !== 0) throw new Error(`${due?.due} deadlines are due and were passed by`);
    });
  }

  async get<T = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<T>> {
    const response = await this.app.inject({ method: 'GET', url: path, headers: await this.headers(call) });
    return { status: response.statusCode, body: response.json<T>() };
  }

  /** What is no JSON, as anybody gets it. */
  async text(path: string, call: Call = { as: 'nobody' }): Promise<{ status: number; text: string }> {
    const response = await this.app.inject({ method: 'GET', url: path, headers: await this.headers(call) });
    return { status: response.statusCode, text: response.payload };
  }

  /** A file, as an officer saves it. */
  async bytes(path: string, call: Call = {}): Promise<Buffer> {
    const response = await this.app.inject({ method: 'GET', url: path, headers: await this.headers(call) });
    return response.rawPayload;
  }

  post<T = Record<string, unknown>>(path: string, payload: unknown, call: Call = {}): Promise<Answer<T>> {
    return this.send('POST', path, payload, call);
  }

  put<T = Record<string, unknown>>(path: string, payload: unknown, call: Call = {}): Promise<Answer<T>> {
    return this.send('PUT', path, payload, call);
  }

  /** Any method, answered as text: for specs that walk through routes they know from the document only. */
  async call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload: unknown,
    call: Call = {},
  ): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
    const encoded = payload instanceof FormData ? new Response(payload) : new Response(JSON.stringify(payload));
    const type = payload instanceof FormData ? encoded.headers.get('content-type') : 'application/json';
    const response = await this.app.inject({
      method,
      url,
      headers: { ...(await this.headers(call)), ...(payload === undefined || !type ? {} : { 'content-type': type }) },
      ...(payload === undefined ? {} : { payload: Buffer.from(await encoded.arrayBuffer()) }),
    });
    return { status: response.statusCode, text: response.payload, headers: response.headers };
  }

  private async send<T>(method: 'POST' | 'PUT', path: string, payload: unknown, call: Call): Promise<Answer<T>> {
    const headers = { ...(await this.headers(call)), 'content-type': 'application/json' };
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const response = await this.app.inject({ method, url: path, headers, payload: text });
    return { status: response.statusCode, body: response.json<T>() };
  }

  /** Files as a browser's form sends them. */
  async upload<T = Record<string, unknown>>(
    path: string,
    files: [name: string, content: string | Buffer][],
    { fields = {}, ...call }: Call & { fields?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [name, content] of files) form.append('files', new File([new Uint8Array(Buffer.from(content))], name));
    const encoded = new Response(form);
    const headers = {
      ...(await this.headers(call)),
      'content-type': encoded.headers.get('content-type') ?? '',
    };
    const payload = Buffer.from(await encoded.arrayBuffer());
    const response = await this.app.inject({ method: 'POST', url: path, headers, payload });
    return { status: response.statusCode, body: response.json<T>() };
  }

  /** An answer with its bytes and headers. */
  async raw(path: string, as: Call['as'] = aigerim) {
    return this.app.inject({ method: 'GET', url: path, headers: await this.headers({ as }) });
  }

  async remove(path: string, call: Call = {}): Promise<Answer> {
    const response = await this.app.inject({ method: 'DELETE', url: path, headers: await this.headers(call) });
    return { status: response.statusCode, body: response.payload ? response.json<Record<string, unknown>>() : {} };
  }

  /** Lets the sweep of the lines to take run once; how many deadlines it fired. */
  sweepLines(): Promise<number> {
    return this.app.get<Sweep>(LINE_SWEEP).sweep();
  }

  /** Lets the stale days of the statistics be counted; how many. */
  countDays(): Promise<number> {
    return this.app.get<Sweep>(COUNTED_DAYS_SWEEP).sweep();
  }

  /** Rows as the superuser sees them, past every policy. */
  async rows<R extends object>(sql: string, params: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.db.adminUrl });
    await client.connect();
    try {
      return (await client.query<R>(sql, params)).rows;
    } finally {
      await client.end();
    }
  }

  /** Everything this service has said on Kafka for the spec's bodies, from now on and before. */
  heard(): Promise<Heard> {
    return listen('RequestReceived', [moh, turkistan]);
  }

  /** Puts an event on Kafka through this database's own outbox, as another service would. */
  async publish(event: AnyOutgoingEvent): Promise<void> {
    await this.app
      .get(Tenants, { strict: false })
      .run(bodyId(event.bodyId), (tx) => this.app.get(Outbox).add(tx, event));
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (!this.ownsDatabase) return;
    await this.identity.close();
    await this.db.drop();
  }

  private async headers({ as = aigerim, language = 'en', key, version }: Call): Promise<Record<string, string>> {
    const authorization = as === 'nobody' ? {} : await this.identity.headersFor(as);
    return {
      'accept-language': language,
      ...authorization,
      ...(key ? { 'idempotency-key': key } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    };
  }

  /** A further replica on the same database. */
  replica(changes: Partial<RequestsConfig> = {}): Promise<SpecService> {
    return startReplica(this.db, this.identity, false, { ...this.changes, ...changes });
  }
}

/** Starts the service with two bodies in its own copy. Its sweep runs only when a spec calls it. */
export async function startSpecService(
  name: string,
  changes: Partial<RequestsConfig> = {},
  responses?: ResponseSchemas,
): Promise<SpecService> {
  const db = await freshDatabase(name, migrations);
  await fillOwnCopy(db);
  return startReplica(db, await testIdentity(), true, changes, responses);
}

async function startReplica(
  db: FreshDatabase,
  identity: TestIdentity,
  ownsDatabase: boolean,
  changes: Partial<RequestsConfig>,
  responses?: ResponseSchemas,
): Promise<SpecService> {
  const { brokers } = await kafka();
  const module = AppModule.forRoot({
    PORT: 0,
    DATABASE_URL: db.appUrl,
    WORKER_DATABASE_URL: db.workerUrl,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_DRIVER: 'kafkajs',
    OIDC_ISSUER: identity.issuer,
    OIDC_AUDIENCE: identity.audience,
    OIDC_CLIENT_ID: 'requests',
    OIDC_CLIENT_SECRET: randomUUID(),
    COORDINATION_URL: identity.issuer,
    MONITORING_URL: identity.issuer,
    KAFKA_CONSUMER: `requests-${randomUUID()}`,
    SWEEP_EVERY_MS: 3_600_000,
    RETENTION_AT: '03:00',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Баспасөз <no-reply@baspasoz.example>',
    PUBLIC_URL: 'https://baspasoz.example',
    FILES_URL: pathToFileURL(join(tmpdir(), `baspasoz-files-${randomUUID()}`)).href,
    FILE_SCANNER_URL: 'none',
    UPLOAD_MAX_FILES: 10,
    UPLOAD_MAX_FILE_MIB: 25,
    UPLOAD_MAX_MIB: 100,
    MAIL_FILES_MAX_MIB: 1,
    DRAWING_PAGE_SECONDS: 20,
    MAIL_INTAKE_HOST: '127.0.0.1',
    MAIL_INTAKE_DOMAIN: 'intake.example',
    MAIL_INTAKE_RELAYS: '127.0.0.1',
    MAIL_INTAKE_MAX_MB: 5,
    ...changes,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, serviceAdapter(), {
    logger: ['error'],
    bodyParser: false,
  });
  configureService(app, {
    service: 'requests',
    title: 'requests',
    port: 0,
    catalogues: [problems, fileProblems, deadLetterProblems],
    responses,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get<Sweep>(LINE_SWEEP).idle();
  await app.get(Sweep).idle(); // the first sweep runs by itself, and might take what a spec means to sweep
  return new SpecService(app, db, identity, ownsDatabase, changes);
}
