import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { baurzhan, daniyar, saule } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { ComplaintReceipt } from '../file-complaint/complaint-receipt.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const received = '2026-03-20T06:00:00Z';
const text = 'Ответ неполон: о трёх областях в нём ничего нет.';
const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };

describe('a complaint that its author takes back', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('withdrawals');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  type Asked = Awaited<ReturnType<typeof register>>;
  const publicPath = ({ number }: Asked, rest = '') => `/public/status/${encodeURIComponent(number)}${rest}`;
  const file = (asked: Asked) =>
    service.post<ComplaintReceipt>(
      publicPath(asked, '/complaints'),
      { code: asked.trackingCode, text },
      { as: 'nobody' },
    );
  const complained = async () => {
    const asked = await register(service);
    await service.post(`/media-requests/${asked.id}/answer`, answer);
    const { status, body } = await file(asked);
    expect(status).toBe(200);
    return { asked, complaintId: body.id };
  };
  const withdrawOwn = (asked: Asked, complaintId: string, changes = {}) =>
    service.post<{ code: string }>(
      publicPath(asked, `/complaints/${complaintId}/withdraw`),
      { code: asked.trackingCode, ...changes },
      { as: 'nobody' },
    );
  const withdraw = (id: string, complaintId: string, payload: object, as = daniyar) =>
    service.post<{ code: string }>(`/media-requests/${id}/complaints/${complaintId}/withdraw`, payload, { as });
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  it('ends with its term, from the status page, with the reading it rests on shown to both sides; nobody is told of a breach', async () => {
    const { asked, complaintId } = await complained();
    const seen = async () =>
      (await service.get<PublicStatus>(`${publicPath(asked)}?code=${asked.trackingCode}`, { as: 'nobody' })).body;
    expect((await seen()).withdrawal).toMatchObject({ mark: 'D', clause: { ru: 'АППК, ст. 88, п. 1 (по аналогии)' } });
    expect(await withdrawOwn(asked, complaintId, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })).toMatchObject({ status: 404 });
    expect(await withdrawOwn(asked, complaintId, { reason: 'Получил разъяснение.' })).toMatchObject({ status: 200 });
    expect((await seen()).complaints).toMatchObject([
      { outcome: 'withdrawn', resolution: 'Получил разъяснение.', decidedOn: '2026-03-20' },
    ]);
    const { proceedings, ledger, letters } = await page(asked.id);
    expect(proceedings.complaints).toMatchObject([{ outcome: 'withdrawn', actions: [] }]);
    expect(ledger.at(-1)).toMatchObject({
      kind: 'complaint-withdrawn',
      actorId: null,
      clause: { en: 'APPC, art. 88(1) (by analogy)' },
    });
    expect(letters.map(({ kind }) => kind)).toContain('complaint-resolved');
    expect((await heard.about(asked.id, 4)).at(-1)).toMatchObject({
      type: 'ComplaintResolved',
      data: { complaintId, outcome: 'withdrawn' },
    });
    await setClock(service.db, '2026-04-20T06:00:00Z');
    await service.sweepAll();
    expect(await service.rows('select from deadline where id = $1 and fired_at is not null', [complaintId])).toEqual(
      [],
    );
    expect(await withdrawOwn(asked, complaintId)).toMatchObject({
      status: 409,
      body: { code: 'complaint-step-not-possible' },
    });
  });

  it('may be filed again while the term to complain runs, under a number of its own', async () => {
    const { asked, complaintId } = await complained();
    await withdrawOwn(asked, complaintId);
    const again = await file(asked);
    expect(again).toMatchObject({ status: 200, body: { number: `${asked.number}/Ш2` } });
  });

  it('is recorded by the office with what the author said, and not once it was sent on', async () => {
    const { asked, complaintId } = await complained();
    expect(await withdraw(asked.id, complaintId, { statement: ' ' })).toMatchObject({ status: 400 });
    expect(await withdraw(asked.id, complaintId, { statement: 'По телефону' }, saule)).toMatchObject({ status: 403 });
    expect(await withdraw(asked.id, complaintId, { statement: 'По телефону' }, baurzhan)).toMatchObject({
      status: 404,
    });
    expect(await withdraw(asked.id, complaintId, { statement: 'По телефону: вопрос снят.' })).toMatchObject({
      status: 200,
    });
    expect((await page(asked.id)).ledger.at(-1)).toMatchObject({
      kind: 'complaint-withdrawn',
      actorName: 'Данияр Омаров',
    });
    const other = await complained();
    await service.post(`/media-requests/${other.asked.id}/complaints/${other.complaintId}/forward`, { to: 'Выше' });
    for (const tried of [
      withdrawOwn(other.asked, other.complaintId),
      withdraw(other.asked.id, other.complaintId, { statement: 'По телефону' }),
    ])
      expect(await tried).toMatchObject({ status: 409, body: { code: 'complaint-step-not-possible' } });
  });
});
