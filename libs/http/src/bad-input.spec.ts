import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProblemDetails } from '@baspasoz/contracts';
import { createService } from './create-service.js';

class RequesterDto {
  @IsString()
  @MaxLength(10)
  name!: string;

  @IsOptional()
  @Matches(/^[+\d\s()-]{5,30}$/, { context: { code: 'not-a-phone' } })
  phone?: string;
}

class RegisterDto {
  @IsString()
  @Length(1, 20)
  subject!: string;

  @IsIn(['media-request', 'appeal'])
  kind!: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ValidateNested()
  @Type(() => RequesterDto)
  requester!: RequesterDto;
}

class ListDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

@Controller('media-requests')
class RequestsController {
  @Post()
  register(@Body() dto: RegisterDto) {
    return { ...dto };
  }

  @Get()
  list(@Query() query: ListDto) {
    return { limit: query.limit ?? 20 };
  }

  @Get('broken')
  broken(): never {
    throw new Error('connection to postgres://app:secret@db failed for aigerim@example.kz');
  }
}

@Module({ controllers: [RequestsController] })
class AppModule {}

const good = { subject: 'Дәрі-дәрмек бағасы', kind: 'media-request', requester: { name: 'Ә. Ұ.' } };

describe('bad input is answered with a clear problem in the language of the caller, never with 5xx', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    ({ app } = await createService(AppModule, { service: 'bad-input-spec', title: 'Spec', port: 0 }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const send = async (payload: string | object | Buffer, headers: Record<string, string> = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/media-requests',
      payload,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    });
    return { status: response.statusCode, headers: response.headers, problem: response.json<ProblemDetails>() };
  };

  it('takes good input in Kazakh as it is', async () => {
    const { status, problem } = await send(good);
    expect(status).toBe(201);
    expect(problem).toEqual(good);
  });

  it.each([
    ['malformed JSON', '{"subject": ', 400, 'malformed-json'],
    ['an attempt on the prototype', '{"__proto__": {"admin": true}}', 400, 'malformed-json'],
    ['a number for an object', '42', 400, 'invalid-input'],
    ['null', 'null', 400, 'invalid-input'],
    ['a list', '[]', 400, 'invalid-input'],
    ['nothing', '', 400, 'invalid-input'],
    ['nesting without end', '['.repeat(100_000) + ']'.repeat(100_000), 400, 'invalid-input'],
    [
      'nesting without end inside a field',
      `{"requester":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      400,
      'invalid-input',
    ],
  ])('%s', async (_what, payload, status, code) => {
    const answer = await send(payload);
    expect([answer.status, answer.problem.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['a wrong type', { ...good, subject: 12 }, 'subject', 'wrong-type'],
    ['an unknown property', { ...good, admin: true }, 'admin', 'unknown'],
    ['over-long text', { ...good, subject: 'ә'.repeat(21) }, 'subject', 'too-long'],
    ['empty text', { ...good, subject: '' }, 'subject', 'too-short'],
    ['a missing field', { ...good, subject: undefined }, 'subject', 'required'],
    ['a value out of the list', { ...good, kind: 'gossip' }, 'kind', 'not-in-list'],
    ['a thing that is no id', { ...good, unitId: '1; drop table' }, 'unitId', 'not-an-id'],
    ['a nested fault', { ...good, requester: { name: 'x'.repeat(11) } }, 'requester.name', 'too-long'],
    [
      'a rule with a code of its own',
      { ...good, requester: { name: 'x', phone: 'home' } },
      'requester.phone',
      'not-a-phone',
    ],
    ['a nested thing of another type', { ...good, requester: 'me' }, 'requester', 'wrong-type'],
    ['a NUL character', { ...good, subject: 'a\0b' }, 'subject', 'control-characters'],
    ['a lone surrogate', { ...good, requester: { name: 'a\ud800' } }, 'requester.name', 'control-characters'],
  ])('%s is told at its field', async (_what, payload, field, code) => {
    const { status, problem } = await send(JSON.stringify(payload));
    expect(status).toBe(400);
    expect(problem.code).toBe('invalid-input');
    expect(problem.errors).toContainEqual({ field, code, message: expect.any(String) });
  });

  it('keeps emoji and every Kazakh letter', async () => {
    const subject = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі🙂';
    expect((await send({ ...good, subject })).problem).toMatchObject({ subject });
  });

  it('speaks Kazakh, Russian and English, with the numbers of the rule', async () => {
    const payload = { ...good, subject: 'x'.repeat(21) };
    const told = async (language: string) =>
      (await send(payload, { 'accept-language': language })).problem.errors?.[0]?.message;
    expect(await told('kk-KZ,kk;q=0.9')).toBe('20 таңбадан аспауға тиіс');
    expect(await told('ru')).toBe('Не длиннее 20 символов');
    expect(await told('fr,en;q=0.8')).toBe('At most 20 characters');
    expect(await told('fr')).toBe('20 таңбадан аспауға тиіс');
  });

  it('lets ?lang= win over the header', async () => {
    const response = await app.inject({ url: '/media-requests?lang=ru&limit=0', headers: { 'accept-language': 'en' } });
    expect(response.headers['content-language']).toBe('ru');
    expect(response.json<ProblemDetails>().errors).toEqual([
      { field: 'limit', code: 'too-small', message: 'Не меньше 1' },
    ]);
  });

  it('answers a body of 50 MB with 413 and the limit', async () => {
    const { status, problem } = await send(Buffer.alloc(50 * 1024 * 1024, 'x'));
    expect(status).toBe(413);
    expect(problem.title).toContain('1 MiB');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'])(
    'answers %s with 415',
    async (type) => {
      expect((await send('a=b', { 'content-type': type })).problem.code).toBe('unsupported-media-type');
    },
  );

  it.each([
    ['an unknown route', '/nowhere', 404, 'not-found'],
    ['a malformed address', '/media-requests/%E0%A4%A', 400, 'malformed-request'],
    ['a NUL in the query', '/media-requests?limit=%00', 400, 'invalid-input'],
    ['a repeated parameter', '/media-requests?limit=1&limit=x', 400, 'invalid-input'],
    ['an unknown parameter', '/media-requests?sort=name', 400, 'invalid-input'],
  ])('%s', async (_what, url, status, code) => {
    const response = await app.inject({ url, headers: { 'accept-language': 'ru' } });
    expect([response.statusCode, response.json<ProblemDetails>().code]).toEqual([status, code]);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('tells nothing of an unexpected failure but how to report it', async () => {
    const response = await app.inject({ url: '/media-requests/broken', headers: { 'x-correlation-id': 'flow-0001' } });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toMatch(/postgres|secret|aigerim/);
    expect(response.json<ProblemDetails>().instance).toBe('urn:baspasoz:correlation:flow-0001');
    expect(response.headers['x-correlation-id']).toBe('flow-0001');
  });
});
