import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { answerAnew } from '../testing/new-answers.js';
import { baurzhan, daniyar, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { ComplaintReceipt } from './file-complaint/complaint-receipt.js';
import type { PublicStatus } from './show-public-status/public-status.js';
import type { RequestDetail } from './show-request/request-detail.js';

// Friday of law.md §3.6: due Wednesday 1 April 18:30; 23–25 March are days off.
const received = '2026-03-20T06:00:00Z';
const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
const text = 'Ответ неполон: о трёх областях в нём ничего нет. Прошу отменить его и ответить по существу.';
const renewed = 'Дополняем ответ: в трёх областях поставка задержалась на две недели, сейчас лекарства есть везде.';
const above = 'Администрация Президента Республики Казахстан';

describe('a complaint', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('complaints');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  type Asked = Awaited<ReturnType<typeof register>>;
  const statusOf = async ({ number, trackingCode }: Asked) =>
    (
      await service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}?code=${trackingCode}`, {
        as: 'nobody',
      })
    ).body;
  const file = ({ number, trackingCode: code }: Asked, changes = {}) =>
    service.post<ComplaintReceipt & { code: string }>(
      `/public/status/${encodeURIComponent(number)}/complaints`,
      { code, text, ...changes },
      { as: 'nobody' },
    );
  const brought = (id: string, payload: object, as = daniyar) =>
    service.post<ComplaintReceipt & { code: string }>(
      `/media-requests/${id}/complaints`,
      { text, channel: 'paper', ...payload },
      { as },
    );
  const step = (id: string, complaintId: string, action: string, payload: object, as = daniyar) =>
    service.post<RequestDetail & { code: string }>(
      `/media-requests/${id}/complaints/${complaintId}/${action}`,
      payload,
      { as },
    );
  const pageOf = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
  const answered = async () => {
    const asked = await register(service);
    await service.post(`/media-requests/${asked.id}/answer`, answer);
    return asked;
  };
  const complained = async (asked: Asked) => {
    const { status, body } = await file(asked);
    expect(status).toBe(200);
    return body.id;
  };
  const kinds = (events: { type: string }[]) => events.map(({ type }) => type);

  it('is filed with number and code, numbered, and has three working days to go on; both sides see it (APPC 91(4))', async () => {
    const asked = await answered();
    expect(await statusOf(asked)).toMatchObject({
      complaints: [],
      complaintRight: {
        against: 'answer',
        fileBy: '2026-06-22',
        isLonger: false,
        clause: { ru: 'АППК, ст. 92, п. 1' },
      },
    });
    const { body } = await file(asked);
    expect(body).toMatchObject({ number: `${asked.number}/Ш1`, late: false, forwardBy: '2026-03-30' });
    expect(await statusOf(asked)).toMatchObject({
      complaintRight: null,
      complaints: [{ against: 'answer', text, overdue: false, forwardBy: '2026-03-30', outcome: null }],
    });
    const page = await pageOf(asked.id);
    expect(page.proceedings.complaints).toMatchObject([
      { actions: ['forward', 'satisfy', 'withdraw'], needsAnswer: true },
    ]);
    expect(page.proceedings.complaints[0]?.days.filter(({ number }) => number)).toHaveLength(3);
    expect(page.ledger.at(-1)).toMatchObject({
      kind: 'complaint-filed',
      actorId: null,
      clause: { ru: 'АППК, ст. 91, п. 4' },
    });
    expect(kinds(await heard.about(asked.id, 3)).at(-1)).toBe('ComplaintFiled');
    expect(JSON.stringify(heard.events)).not.toContain('трёх областях');
  });

  it('is of the silence once the term is over without an answer, which counts as a refusal (APPC 91(2))', async () => {
    const asked = await register(service);
    expect((await statusOf(asked)).complaintRight).toBeNull();
    await setClock(service.db, '2026-04-02T06:00:00Z');
    await service.sweepAll();
    expect((await statusOf(asked)).complaintRight).toMatchObject({ against: 'silence', fileBy: '2026-07-01' });
    const id = await complained(asked);
    const [waiting] = (await pageOf(asked.id)).proceedings.complaints;
    expect(waiting).toMatchObject({ against: 'silence', actions: ['forward', 'withdraw'] });
    await service.post(`/media-requests/${asked.id}/answer`, answer);
    const satisfied = await step(asked.id, id, 'satisfy', { resolution: 'Ответ дан, жалоба удовлетворена полностью.' });
    expect(satisfied.body.proceedings.complaints).toMatchObject([{ outcome: 'satisfied', answer: null, actions: [] }]);
  });

  it('that comes before anything is decided is registered by the office as of an action or inaction, with no term to file it (APPC 91)', async () => {
    const asked = await register(service);
    expect((await pageOf(asked.id)).proceedings.complaintRight).toEqual({
      against: 'action',
      fileBy: null,
      isLonger: false,
      clause: null,
    });
    const { status, body } = await brought(asked.id, {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ forwardBy: '2026-03-30', late: false });
    const { complaints, complaintRight } = (await pageOf(asked.id)).proceedings;
    expect(complaints).toMatchObject([{ against: 'action', fileBy: null, late: false }]);
    expect(complaintRight).toBeNull();
    expect((await statusOf(asked)).complaints).toMatchObject([{ against: 'action', fileBy: null }]);
    expect(await brought(asked.id, {})).toMatchObject({ status: 409, body: { code: 'complaint-already-filed' } });
  });

  it('is registered also after its term, and shown as late with the clause: intake is never refused (APPC 64(1), 92)', async () => {
    const asked = await answered();
    await setClock(service.db, '2026-06-23T06:00:00Z');
    const { status, body } = await file(asked);
    expect([status, body.late]).toEqual([200, true]);
    expect((await statusOf(asked)).complaints).toMatchObject([
      { late: true, fileBy: '2026-06-22', lateClause: { ru: 'АППК, ст. 92, п. 1' } },
    ]);
    expect((await pageOf(asked.id)).ledger.at(-1)).toMatchObject({
      clause: { ru: 'АППК, ст. 92, п. 1' },
      params: { late: true },
    });
  });

  it('has six months where the decision says nothing on how to complain (APPC 92(1-1))', async () => {
    const asked = await register(service);
    const redirect = { whole: true, reason: 'Это компетенция акимата, здесь таких сведений нет.', toName: 'Акимат' };
    expect((await service.post(`/media-requests/${asked.id}/redirect`, redirect)).status).toBe(200);
    expect((await statusOf(asked)).complaintRight).toMatchObject({
      against: 'redirection',
      fileBy: '2026-09-21',
      isLonger: true,
    });
  });

  it('that came on paper is registered with its real time of receipt, by which its days count (APPC 64(3))', async () => {
    const { id } = await answered();
    await setClock(service.db, '2026-04-02T06:00:00Z');
    const receivedAt = '2026-03-30T14:00:00Z'; // 19:00, after hours: registered on the 31st
    expect(await brought(id, { receivedAt })).toMatchObject({ status: 400, body: { code: 'late-reason-required' } });
    expect(await brought(id, { receivedAt: '2026-03-01T06:00:00Z', lateReason: 'Канцелярия' })).toMatchObject({
      status: 400,
      body: { code: 'complaint-before-request' },
    });
    const { body } = await brought(id, { receivedAt, lateReason: 'Передана канцелярией позже' });
    expect(body).toMatchObject({ forwardBy: '2026-04-03', late: false });
    const [one] = (await pageOf(id)).proceedings.complaints;
    expect(one).toMatchObject({
      channel: 'paper',
      registeredOn: '2026-03-31',
      lateReason: 'Передана канцелярией позже',
    });
    expect((await pageOf(id)).ledger.at(-1)).toMatchObject({ actorName: 'Данияр Омаров' });
  });

  it('goes to the higher body in time; after that only its decision is recorded, with day and paper', async () => {
    const asked = await answered();
    const id = await complained(asked);
    expect(await step(asked.id, id, 'forward', { to: ' ' })).toMatchObject({ status: 400 });
    const { body } = await step(asked.id, id, 'forward', { to: above });
    expect(body.proceedings.complaints).toMatchObject([{ forwardedTo: above, overdue: false, actions: ['resolve'] }]);
    expect(body.ledger.at(-1)).toMatchObject({
      kind: 'complaint-forwarded',
      actorName: 'Данияр Омаров',
      params: { late: false },
    });
    expect(await answerAnew(service, asked.id, id, renewed)).toMatchObject({
      status: 409,
      body: { code: 'complaint-step-not-possible' },
    });
    const decision = {
      outcome: 'upheld',
      paper: '12-3/45',
      resolution: 'Ответ признан неполным.',
      decidedOn: '2026-04-10',
    };
    expect(await step(asked.id, id, 'resolve', decision)).toMatchObject({
      status: 400,
      body: { code: 'decision-in-future' },
    });
    await setClock(service.db, '2026-04-11T06:00:00Z');
    await service.sweepAll();
    const resolved = await step(asked.id, id, 'resolve', decision);
    expect(resolved.body.proceedings.complaints).toMatchObject([
      { outcome: 'upheld', decidedOn: '2026-04-10', paper: '12-3/45', actions: ['answer'] },
    ]);
    expect(await step(asked.id, id, 'resolve', decision)).toMatchObject({ status: 409 });
    await answerAnew(service, asked.id, id, renewed, {});
    const status = await statusOf(asked);
    expect(status.complaints).toMatchObject([{ outcome: 'upheld', answer: renewed }]);
    // The first answer stays; the new one may be complained of anew.
    expect(status.answer?.text).toBe(answer.text);
    expect(status.complaintRight).toMatchObject({ against: 'answer', fileBy: '2026-07-13' });
    expect((await file(asked)).body).toMatchObject({ number: `${asked.number}/Ш2` });
    expect(kinds(await heard.about(asked.id, 7)).slice(2)).toEqual([
      'ComplaintFiled',
      'ComplaintForwarded',
      'ComplaintResolved',
      'ComplaintAnswered',
      'ComplaintFiled',
    ]);
  });

  it('is satisfied by the body itself in full, within the three days and with a new answer; the clock stays ended', async () => {
    const asked = await answered();
    const id = await complained(asked);
    expect(await step(asked.id, id, 'satisfy', { resolution: renewed })).toMatchObject({
      status: 409,
      body: { code: 'complaint-needs-new-answer' },
    });
    const { body } = await answerAnew(service, asked.id, id, renewed);
    expect(body).toMatchObject({ state: 'answered', allowedActions: [], answer: { text: answer.text } });
    expect(body.proceedings.complaints).toMatchObject([{ outcome: 'satisfied', answer: renewed, actions: [] }]);
    const late = await answered();
    const second = await complained(late);
    await setClock(service.db, '2026-03-30T13:30:00Z');
    expect(await answerAnew(service, late.id, second, renewed)).toMatchObject({ status: 409 });
  });

  it('breaches the term to go on exactly once, visibly to everybody, and is still sent on', async () => {
    const asked = await answered();
    const id = await complained(asked);
    await setClock(service.db, '2026-03-30T13:30:00Z');
    await service.sweepAll();
    await service.sweepAll();
    const page = await pageOf(asked.id);
    expect(page.proceedings.complaints).toMatchObject([{ overdue: true, actions: ['forward', 'withdraw'] }]);
    expect(page.ledger.filter(({ kind }) => kind === 'complaint-term-over')).toMatchObject([
      { clause: { ru: 'АППК, ст. 91, п. 4' } },
    ]);
    expect((await statusOf(asked)).complaints).toMatchObject([{ overdue: true }]);
    await setClock(service.db, '2026-03-31T05:00:00Z');
    const { body } = await step(asked.id, id, 'forward', { to: above });
    expect(body.ledger.at(-1)).toMatchObject({ kind: 'complaint-forwarded', params: { late: true } });
    const said = await heard.about(asked.id, 5);
    expect(kinds(said).slice(2)).toEqual(['ComplaintFiled', 'ComplaintOverdue', 'ComplaintForwarded']);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(said[3]?.data).toMatchObject({
      complaintId: id,
      dueOn: '2026-03-30',
      clause: { en: 'APPC, art. 91(4)' },
    });
  });

  it('outlives the request: an answer given meanwhile does not end the term to send it on', async () => {
    const asked = await register(service);
    await setClock(service.db, '2026-04-02T06:00:00Z');
    await service.sweepAll();
    await complained(asked);
    await service.post(`/media-requests/${asked.id}/answer`, answer);
    await setClock(service.db, '2026-04-08T06:00:00Z');
    await service.sweepAll();
    const page = await pageOf(asked.id);
    expect(page.proceedings.complaints).toMatchObject([{ overdue: true }]);
    expect(page.ledger.filter(({ kind }) => kind === 'complaint-term-over')).toHaveLength(1);
  });

  it('waits alone: of two that are sent at the same moment one is registered, and an act is complained of once', async () => {
    const asked = await answered();
    const both = await Promise.all([file(asked), file(asked)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const id = both.find(({ status }) => status === 200)?.body.id ?? '';
    await step(asked.id, id, 'forward', { to: above });
    expect(await file(asked)).toMatchObject({ status: 409, body: { code: 'complaint-already-filed' } });
  });

  it('stands in the queue while it waits, and proposes the higher body named last', async () => {
    const asked = await answered();
    await complained(asked);
    const queue = await service.get<{ items: { id: string }[] }>('/media-requests?view=complaints&limit=100');
    expect(queue.body.items.map(({ id }) => id)).toContain(asked.id);
    const counts = await service.get<{ complaints: number }>('/media-requests/counts');
    expect(counts.body.complaints).toBe(queue.body.items.length);
    expect((await pageOf(asked.id)).proceedings.higherBody).toBe(above);
  });

  it('is nobody else’s: another body, a unit’s officer and a wrong code reach nothing', async () => {
    const asked = await answered();
    const id = await complained(asked);
    expect(await step(asked.id, id, 'forward', { to: above }, baurzhan)).toMatchObject({ status: 404 });
    expect(await step(asked.id, id, 'forward', { to: above }, saule)).toMatchObject({ status: 403 });
    expect(await step(asked.id, asked.id, 'forward', { to: above })).toMatchObject({ status: 404 });
    expect(await file(asked, { code: 'AAAA-AAAA-AAAA-AAAA' })).toMatchObject({
      status: 404,
      body: { code: 'status-not-found' },
    });
  });
});
