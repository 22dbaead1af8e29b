import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '@baspasoz/contracts';
import { testIdentity } from '@baspasoz/testing';
import type { TestIdentity } from '@baspasoz/testing';
import { AuthModule } from './auth.module.js';
import { CurrentPrincipal, PublicRoute, RequirePermission } from './decorators.js';
import { bodyOf } from './principal.js';
import type { Principal } from './principal.js';
import { routesWithoutPermission } from './routes-without-permission.js';

const body = '0192f000-0000-7000-8000-000000000001';
const other = '0192f000-0000-7000-8000-000000000002';

@Controller('things')
class ThingsController {
  @Get('read')
  @RequirePermission('request.read')
  read(@CurrentPrincipal() principal: Principal) {
    return principal;
  }

  @Get('body')
  @RequirePermission('body.read')
  body(@CurrentPrincipal() principal: Principal) {
    return { body: bodyOf(principal) };
  }

  @Get('open')
  @PublicRoute()
  open() {
    return { open: true };
  }

  @Get('forgotten')
  forgotten() {
    return { secret: true };
  }
}

describe('every service checks the token and the permission itself', () => {
  let identity: TestIdentity;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    identity = await testIdentity();
    @Module({ imports: [AuthModule.forRoot(identity)], controllers: [ThingsController] })
    class AppModule {}
    app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), { logger: false });
    app.useGlobalFilters({
      catch(error: unknown, host) {
        const reply = host.switchToHttp().getResponse<{ code(status: number): { send(body: unknown): void } }>();
        if (error instanceof Problem) reply.code(error.status).send({ code: error.code });
        else reply.code(500).send({ code: String(error) });
      },
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await identity.close();
  });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.inject({ url: `/things/${path}`, headers });
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const officer = { roles: ['officer'], body, bodies: [{ id: body, roles: ['officer'] }], locale: 'ru' as const };

  it('lets in who has the permission, with the body of the token', async () => {
    const { status, body: principal } = await get('read', await identity.headersFor(officer));
    expect(status).toBe(200);
    expect(principal).toMatchObject({ kind: 'person', roles: ['officer'], bodyId: body, language: 'ru' });
    expect(principal).not.toHaveProperty('name');
  });

  it('refuses who has not', async () => {
    expect(await get('read', await identity.headersFor({ ...officer, roles: ['journalist'] }))).toMatchObject({
      status: 403,
    });
    expect(await get('read', await identity.headersFor({ ...officer, roles: ['emperor'] }))).toMatchObject({
      status: 403,
    });
  });

  it.each([
    ['no token', async () => ({}), 'unauthenticated'],
    ['another scheme', async () => ({ authorization: 'Basic YTpi' }), 'unauthenticated'],
    ['a token of nobody', async () => bearer('abc.def.ghi'), 'invalid-token'],
    ['a forged token', async () => bearer(await identity.forgedTokenFor(officer)), 'invalid-token'],
    ['an expired token', async () => bearer(await identity.tokenFor({ ...officer, expiresIn: -120 })), 'invalid-token'],
    [
      'a token for another audience',
      async () => bearer(await identity.tokenFor({ ...officer, audience: 'web' })),
      'invalid-token',
    ],
    ['an unsigned token', async () => bearer(unsigned(await identity.tokenFor(officer))), 'invalid-token'],
    ['a changed token', async () => bearer(promoted(await identity.tokenFor(officer))), 'invalid-token'],
  ])('refuses %s with 401', async (_what, headers, code) => {
    expect(await get('read', await headers())).toEqual({ status: 401, body: { code } });
  });

  it('closes a route that declares nothing, and names it', async () => {
    expect(await get('forgotten', await identity.headersFor(officer))).toMatchObject({ status: 403 });
    expect(routesWithoutPermission(app)).toEqual(['GET forgotten (ThingsController.forgotten)']);
  });

  it('asks nobody on a public route', async () => {
    expect(await get('open')).toEqual({ status: 200, body: { open: true } });
  });

  it('takes the body of a service from its header, and of nobody else', async () => {
    const service = await identity.headersFor({ sub: 'monitoring', clientId: 'monitoring', roles: ['service'] });
    expect(await get('body', { ...service, 'x-body-id': other })).toEqual({ status: 200, body: { body: other } });
    expect(await get('body', service)).toEqual({ status: 403, body: { code: 'no-body' } });
    const person = await identity.headersFor(officer);
    expect(await get('body', { ...person, 'x-body-id': other })).toEqual({ status: 200, body: { body } });
  });

  it('takes a body that is no identifier for none', async () => {
    const service = await identity.headersFor({ sub: 'monitoring', clientId: 'monitoring', roles: ['service'] });
    expect(await get('body', { ...service, 'x-body-id': "x' or 1=1" })).toMatchObject({ status: 403 });
  });
});

function unsigned(token: string): string {
  const [, payload] = token.split('.');
  return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
}

function promoted(token: string): string {
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
  return `${header}.${Buffer.from(JSON.stringify({ ...claims, roles: ['operator'] })).toString('base64url')}.${signature}`;
}
