import { Controller, Get, Headers, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setImmediate } from 'node:timers/promises';
import { defineProblems } from '@baspasoz/contracts';
import { correlation, currentTraceparent, health } from '@baspasoz/observability';
import { CallerLanguage } from './caller-language.js';
import { createService } from './create-service.js';
import { IdempotencyKey, fingerprint } from './idempotency.js';

const problems = defineProblems({
  'unit-unknown': { status: 404, kk: 'Бөлімше {unit} жоқ', ru: 'Подразделения {unit} нет', en: 'No unit {unit}' },
});

@Controller()
class ThingsController {
  @Get('flow')
  async flow() {
    await setImmediate();
    return { id: correlation.current(), traceparent: currentTraceparent() };
  }

  @Post('flow')
  posted() {
    return this.flow();
  }

  @Get('unit')
  unit(): never {
    throw problems['unit-unknown']({ unit: 'A-1' });
  }

  @Get('language')
  language(@CallerLanguage() language: string, @Headers('host') _host: string) {
    return { language };
  }

  @Post('once')
  once(@IdempotencyKey() key: string) {
    return { key };
  }
}

@Module({ controllers: [ThingsController] })
class AppModule {}

describe('every service', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    ({ app } = await createService(AppModule, {
      service: 'shell-spec',
      title: 'Shell',
      port: 0,
      catalogues: [problems],
    }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  it.each(['GET', 'POST'] as const)(
    'carries the correlation id and the trace through a %s and back',
    async (method) => {
      const headers = { 'x-correlation-id': 'flow-00000001', traceparent, 'content-type': 'application/json' };
      const response = await app.inject({
        method,
        url: '/flow',
        headers,
        ...(method === 'POST' ? { payload: {} } : {}),
      });
      expect(response.json()).toEqual({ id: 'flow-00000001', traceparent });
      expect(response.headers['x-correlation-id']).toBe('flow-00000001');
    },
  );

  it('gives a request without an acceptable id a new one', async () => {
    const response = await app.inject({ url: '/flow', headers: { 'x-correlation-id': 'a b' } });
    expect(response.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("tells its own problems in the caller's language, with their values", async () => {
    const response = await app.inject({ url: '/unit', headers: { 'accept-language': 'ru' } });
    expect(response.json()).toMatchObject({ status: 404, code: 'unit-unknown', title: 'Подразделения A-1 нет' });
    expect(response.headers['content-language']).toBe('ru');
  });

  it('knows the language of the caller', async () => {
    expect((await app.inject({ url: '/language?lang=en' })).json()).toEqual({ language: 'en' });
  });

  it.each([undefined, 'short', 'with space inside', 'кілт-кілт-кілт'.normalize()])(
    'asks for a usable Idempotency-Key instead of %j',
    async (key) => {
      const response = await app.inject({
        method: 'POST',
        url: '/once',
        headers: key ? { 'idempotency-key': Buffer.from(key).toString('latin1') } : {},
      });
      expect(response.json()).toMatchObject({ status: 400, code: 'idempotency-key-required' });
    },
  );

  it('takes a usable one', async () => {
    const response = await app.inject({ method: 'POST', url: '/once', headers: { 'idempotency-key': 'key-0000001' } });
    expect(response.json()).toEqual({ key: 'key-0000001' });
    expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
  });

  it('tells a dead consumer from a slow one', async () => {
    const probe = async (path: string) => (await app.inject({ url: `/health/${path}` })).statusCode;
    const slow = health.register('consumer', () => ({ state: 'degraded', detail: { lastPollAgeSeconds: 12 } }));
    expect([await probe('live'), await probe('ready')]).toEqual([200, 200]);
    expect((await app.inject({ url: '/health/ready' })).json()).toMatchObject({ status: 'degraded' });
    slow();
    const dead = health.register('consumer', () => ({ state: 'dead' }));
    expect([await probe('live'), await probe('ready')]).toEqual([503, 503]);
    dead();
    const away = health.register('database', () => ({ state: 'unavailable' }));
    expect([await probe('live'), await probe('ready')]).toEqual([200, 503]);
    away();
  });

  it('counts requests by route, never by address', async () => {
    await app.inject({ url: '/unit?code=secret-code' });
    const text = (await app.inject({ url: '/metrics' })).body;
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/unit",status="404"}');
    expect(text).not.toContain('secret-code');
  });

  it('describes itself in OpenAPI 3.1, with its problems', async () => {
    const document = (await app.inject({ url: '/openapi.json' })).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(['/flow', '/unit', '/language', '/once']);
    expect(document.components.schemas.Problem.properties.code.enum).toContain('unit-unknown');
    expect(document.paths['/unit'].get.responses.default.content).toHaveProperty(['application/problem+json']);
  });
});
