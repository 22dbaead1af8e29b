import fc from 'fast-check';
import { setClock } from '@baspasoz/testing';
import type { Receipt } from './receipt.js';
import { baurzhan, journalist, moh, turkistan } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

describe('registration numbers', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('numbers');
  });
  afterAll(() => service.stop());

  type Attempt = 'good' | 'in-the-future' | 'of-the-region' | 'public';
  const attempt = fc.constantFrom<Attempt>('good', 'good', 'public', 'in-the-future', 'of-the-region');

  const send = (kind: Attempt): Promise<{ status: number; body: Receipt }> => {
    if (kind === 'public')
      return service.post<Receipt>(`/public/bodies/${moh}/media-requests`, { text: asked.text }, { as: 'nobody' });
    if (kind === 'of-the-region') return service.post<Receipt>('/media-requests', asked, { as: baurzhan });
    const receivedAt = kind === 'in-the-future' ? { receivedAt: '2099-01-01T00:00:00Z' } : {};
    return service.post<Receipt>('/media-requests', { ...asked, ...receivedAt });
  };
  const serials = async (body: string, year: number) =>
    (
      await service.rows<{ number: string }>('select number from statutory_clock where body_id = $1 order by number', [
        body,
      ])
    )
      .filter(({ number }) => number.includes(`-${year}-`))
      .map(({ number }) => Number(number.split('-').at(-1)));

  it('have no gaps and no doubles per body, whatever comes at once and whatever fails', async () => {
    await setClock(service.db, '2026-03-20T06:00:00Z');
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 24 }), async (attempts) => {
        const answers = await Promise.all(attempts.map(send));
        expect(answers.map(({ status }) => status)).toEqual(
          attempts.map((kind) => (kind === 'in-the-future' ? 400 : 201)),
        );
        for (const body of [moh, turkistan]) {
          const all = await serials(body, 2026);
          expect(all).toEqual(all.map((_, at) => at + 1));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('begin anew with the year of the body, not of UTC', async () => {
    await setClock(service.db, '2026-12-31T18:59:00Z'); // 23:59 in Almaty
    expect((await register(service)).number).toMatch(/^МЗ-2026-/);
    await setClock(service.db, '2026-12-31T19:01:00Z');
    expect((await register(service)).number).toBe('МЗ-2027-0001');
  });

  it('give the same receipt for the same key and body, also when both arrive at once', async () => {
    const key = 'press-of-the-button-1';
    const calls = await Promise.all(
      Array.from({ length: 6 }, () => service.post<Receipt>('/media-requests', asked, { key })),
    );
    expect(new Set(calls.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(calls.map(({ body }) => body.number)).size).toBe(1);
    expect(new Set(calls.map(({ body }) => body.trackingCode)).size).toBe(1);
    for (const { body } of calls) expect(body).toEqual(calls[0]?.body);
  });

  it('refuse the same key for something else, and take it from another person', async () => {
    const key = 'press-of-the-button-2';
    await register(service, {}, { key });
    const other = await service.post('/media-requests', { ...asked, subject: 'Другое' }, { key });
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-conflict' } });
    const stranger = await service.post('/media-requests', { ...asked, bodyId: moh }, { key, as: journalist });
    expect(stranger.status).toBe(201);
  });
});
