import { routesWithoutPermission } from '@baspasoz/auth';
import { languages } from '@baspasoz/contracts';
import { readConfig, type Service } from '@baspasoz/http';
import { findTablesWithoutPolicy } from '@baspasoz/persistence';
import {
  eventually,
  freshDatabase,
  kafka,
  testIdentity,
  type FreshDatabase,
  type TestIdentity,
} from '@baspasoz/testing';
import { GatewayConfig } from './config.js';
import { migrations } from './persistence/migrations/index.js';
import { problems } from './problems.js';
import { freePort, startGateway, startUpstream, type Upstream } from './testing/start-gateway.js';

let db: FreshDatabase;
let identity: TestIdentity;
let upstream: Upstream;
let gateway: Service;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const path = { get: { operationId: 'list', responses: { 200: { description: 'ok' } } } };
  const described = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: { '/units': path } };
  [db, identity, upstream] = await Promise.all([
    freshDatabase('gateway-guarantees', migrations),
    testIdentity(),
    startUpstream(described),
  ]);
  const { brokers } = await kafka();
  gateway = await startGateway({ db, brokers, issuer: identity.issuer, publicUrl: url, port, upstream: upstream.url });
});

afterAll(async () => {
  await gateway.stop();
  await Promise.all([identity.close(), upstream.close()]);
  await db.drop();
});

describe('the gateway', () => {
  it('shuts every table of a body’s rows by row-level security', async () => {
    expect(await findTablesWithoutPolicy(db.adminUrl)).toEqual([]);
  });

  it('has no route that declares neither a permission nor that it is public', () => {
    expect(routesWithoutPermission(gateway.app)).toEqual([]);
  });

  it('says each of its problems in three languages', () => {
    for (const [code, text] of Object.entries(problems.definitions))
      expect([code, new Set(languages.map((language) => text[language])).size]).toEqual([code, 3]);
  });

  it('describes itself and every service in one OpenAPI 3.1 document', async () => {
    const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/session',
        '/api/stream',
        '/auth/logout',
        '/auth/switch-body',
        '/api/gateway/dead-letters',
        '/api/requests/units',
        '/api/coordination/units',
        '/api/monitoring/units',
      ]),
    );
  });

  it('shows an operator the events it could not keep, and nobody else', async () => {
    const ask = async (role: string) =>
      fetch(`${url}/api/gateway/dead-letters`, { headers: await identity.headersFor({ roles: [role] }) });
    expect((await ask('officer')).status).toBe(403);
    expect(await (await ask('operator')).json()).toEqual({ items: [], nextCursor: null });
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await eventually(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200));
  });

  it('does not start with a missing or a wrong variable, and names it without its value', () => {
    const wrong = () => readConfig(GatewayConfig, { SESSION_SECRET: 'short', PUBLIC_URL: 'press', PORT: 'x' });
    expect(wrong).toThrow(/SESSION_SECRET has a wrong value: at least 32 random characters/);
    expect(wrong).toThrow(/DATABASE_URL is missing: a postgres:\/\/ address/);
    expect(wrong).toThrow(/PUBLIC_URL has a wrong value/);
    expect(wrong).not.toThrow(/short/);
  });
});
