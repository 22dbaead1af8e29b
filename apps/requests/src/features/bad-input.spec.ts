import { eventually } from '@baspasoz/testing';
import { journalist, moh } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

interface Problem {
  code: string;
  title: string;
  errors?: { field: string; code: string; message: string }[];
}

const unknown = '0192f000-0000-7000-8000-0000000000ff';
const kazakh = /[әіңғүұқөһ]|тіркел|сұрау|өріс|арна/i;

/** What, where to, expected code, expected field. */
const bad: [string, unknown, string, string?][] = [
  ['malformed JSON', '{"kind": ', 'malformed-json'],
  ['no object', '[]', 'invalid-input', 'body'],
  ['no text', { ...asked, text: undefined }, 'invalid-input', 'text'],
  ['an empty text', { ...asked, text: '   ' }, 'invalid-input', 'text'],
  ['a number for a text', { ...asked, text: 7 }, 'invalid-input', 'text'],
  ['an over-long text', { ...asked, text: 'ы'.repeat(20_001) }, 'invalid-input', 'text'],
  ['an over-long subject', { ...asked, subject: 'ы'.repeat(301) }, 'invalid-input', 'subject'],
  ['an unknown kind', { ...asked, kind: 'order' }, 'invalid-input', 'kind'],
  ['an unknown field', { ...asked, number: 'МЗ-1' }, 'invalid-input', 'number'],
  ['a wrong address', { ...asked, requester: { kind: 'journalist', email: 'no' } }, 'invalid-input', 'requester.email'],
  ['a time that is none', { ...asked, receivedAt: 'yesterday' }, 'invalid-input', 'receivedAt'],
  ['a day that is none', { ...asked, receivedAt: '2026-02-31T10:00:00Z' }, 'invalid-input', 'receivedAt'],
  ['a clock in the future', { ...asked, receivedAt: '2099-01-01T00:00:00Z' }, 'received-in-future', 'receivedAt'],
  [
    'a time before any law',
    { ...asked, receivedAt: '1999-01-01T00:00:00Z', lateReason: 'архив' },
    'received-too-early',
  ],
];

const naughty = [
  `'; drop table media_request; --`,
  '<script>alert(1)</script>',
  '\u202eтекст наоборот\u202c',
  '𝕋𝕖𝕩𝕥 🙂 الطلب 要求',
  'a\u0301\u0302\u0303'.repeat(50),
  '${7*7} {{7*7}} %s %n \\x00',
  'Мәтін\u0007 с управляющим\u001b[31m знаком',
  '__proto__ constructor null undefined NaN',
  '﷽'.repeat(200),
];

describe('bad input', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('bad-input');
  });
  afterAll(() => service.stop());

  const rows = bad.map(([what, payload, code, field]) => ({ what, payload, code, field }));
  it.each(rows)('$what gets a clear problem in kk, ru and en', async ({ payload, code, field }) => {
    const titles = new Set<string>();
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { status, body } = await service.post<Problem>('/media-requests', payload, { language });
      expect({ status: status >= 400 && status < 500, code: body.code }).toEqual({ status: true, code });
      if (field) expect(body.errors?.map((error) => error.field)).toContain(field);
      if (language === 'kk') expect(body.title).toMatch(kazakh);
      titles.add(body.title);
    }
    expect(titles.size).toBe(3);
  });

  it.each(naughty)('keeps %j as it is, or says what is wrong', async (text) => {
    const { id } = await register(service, {
      subject: text.slice(0, 200),
      text,
      requester: { kind: 'journalist', name: text.slice(0, 100) },
    });
    const { status, body } = await service.get<{ text: string }>(`/media-requests/${id}`);
    expect(status).toBe(200);
    expect(body.text.length).toBeGreaterThan(0);
  });

  it('refuses or cleans a NUL and a lone surrogate, never fails on them', async () => {
    for (const text of ['мәтін\u0000 NUL', 'жалғыз \ud800 сурогат']) {
      const { status } = await service.post('/media-requests', { ...asked, text });
      expect([201, 400]).toContain(status);
    }
  });

  it('tells an unknown body, a body that is no id, and an unknown request as not found', async () => {
    for (const body of [unknown, 'x', '%00', `${moh}'--`])
      expect(
        await service.post(`/public/bodies/${body}/media-requests`, { text: 'Сұрақ' }, { as: 'nobody' }),
      ).toMatchObject({
        status: expect.any(Number),
        body: { code: expect.stringMatching(/unknown-body|malformed-request|not-found|invalid-input/) },
      });
    for (const id of [unknown, 'x', 'counts '])
      expect(await service.get(`/media-requests/${encodeURIComponent(id)}`)).toMatchObject({ status: 404 });
  });

  it('refuses a cursor, a view and a limit that it did not give', async () => {
    for (const query of [
      'cursor=zzz',
      `cursor=${Buffer.from('["all","x","y"]').toString('base64url')}`,
      'view=secret',
      'limit=0',
      'limit=1e9',
    ])
      expect((await service.get(`/media-requests?${query}`)).status).toBe(400);
    expect((await service.get(`/media-requests?q=${encodeURIComponent(`%_\\'"`)}`)).status).toBe(200);
  });

  it('refuses a key that is no key, and a body that belongs to somebody else', async () => {
    expect(
      await service.post('/media-requests', asked, { key: 'с кириллицей'.replace(/./g, 'k').padEnd(201, 'k') }),
    ).toMatchObject({ status: 400 });
    expect(await service.get('/media-requests', { as: journalist })).toMatchObject({ status: 403 });
    expect(await service.get('/media-requests', { as: 'nobody' })).toMatchObject({ status: 401 });
  });

  it('answers 50 MB with one clear sentence and stays well', async () => {
    const { status, body } = await service.post<Problem>(
      '/media-requests',
      `{"text":"${'x'.repeat(50 * 1024 * 1024)}"}`,
    );
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'payload-too-large' });
    await eventually(async () => expect((await service.get('/media-requests/counts')).status).toBe(200));
  });

  it('has lost nothing of what it accepted and kept nothing of what it refused', async () => {
    const [counts] = await service.rows<{ clocks: string; requests: string; last: string }>(
      `select (select count(*) from statutory_clock where body_id = $1) as clocks, (select count(*) from media_request where body_id = $1) as requests,
         (select sum(last) from number_counter where body_id = $1) as last`,
      [moh],
    );
    expect(counts?.clocks).toBe(counts?.requests);
    expect(counts?.clocks).toBe(counts?.last);
  });
});
