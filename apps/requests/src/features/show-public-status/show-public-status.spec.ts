import { setClock } from '@baspasoz/testing';
import { moh } from '../../testing/people.js';
import { register, onPaper } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';

describe('the public status page', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('status');
    await setClock(service.db, '2026-03-20T11:00:00Z');
  });
  afterAll(() => service.stop());

  const look = (number: string, code: string) =>
    service.get(`/public/status/${encodeURIComponent(number)}?code=${encodeURIComponent(code)}`, { as: 'nobody' });

  it('shows clock and state to whoever holds number and code, however they type it', async () => {
    const { number, trackingCode } = await register(service);
    const { status, body } = await look(number, trackingCode);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number,
      state: 'new',
      dueState: 'on-time',
      dueOn: '2026-04-01',
      workingDaysLeft: 5,
      body: { id: moh },
    });
    expect((await look(number.toLowerCase(), trackingCode.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
  });

  it('gives the same answer for a wrong number, a wrong code and a request that never was', async () => {
    const { number, trackingCode } = await register(service);
    const other = await register(service);
    const wrong = [
      await look(number, other.trackingCode),
      await look(other.number, trackingCode),
      await look('МЗ-2026-9999', trackingCode),
      await look('МЗ-2026-9999', '0000-0000-0000-0000'),
      await look(number, ''),
    ];
    for (const { status, body } of wrong)
      expect({ status, code: body.code, title: body.title }).toEqual({
        status: 404,
        code: 'status-not-found',
        title: wrong[0]?.body.title,
      });
  });

  it('shows the answer with the right to complain, and no word about persons', async () => {
    const { id, number, trackingCode } = await register(service);
    const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
    await service.post(`/media-requests/${id}/answer`, { language: 'ru', text });
    const { body } = await look(number, trackingCode);
    expect(body).toMatchObject({ state: 'answered', answer: { text, appealText: expect.stringContaining('АППК') } });
    expect(JSON.stringify(body)).not.toMatch(/Марат|meridian\.example|Меридиан/);
  });

  it('does not read an extended request as overdue', async () => {
    const receipt = await register(service);
    const { id, number, trackingCode } = receipt;
    await service.post(`/media-requests/${id}/extend`, {
      reason: 'Нужны сведения',
      holders: ['Минздрав', 'Акимат'],
      paperDecision: onPaper(receipt),
    });
    const { body } = await look(number, trackingCode);
    expect(body).toMatchObject({
      dueState: 'extended',
      extension: { previousDueOn: '2026-04-01', noticeBy: '2026-03-27' },
    });
  });

  it('previews the legal due date before sending', async () => {
    const { body } = await service.get(`/public/bodies/${moh}/clock-preview?kind=media-request`, { as: 'nobody' });
    expect(body).toMatchObject({ dueOn: '2026-04-01', term: { value: 5 } });
  });
});
