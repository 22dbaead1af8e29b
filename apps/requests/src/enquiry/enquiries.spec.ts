import { listen, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { aigerim, baurzhan, daniyar, head, legalUnit, medicalUnit, moh, nurlan, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { EnquiriesOfRequest } from '../features/list-enquiries/list-enquiries-of-request.handler.js';
import type { UnitMeasure } from '../features/measure-units/measure-units.handler.js';
import type { EnquiryView } from './enquiry-view.js';

// Friday 20 March 2026, due on Wednesday 1 April 18:30 (13:30 UTC): Nauryz lies between.
const asked = '2026-03-20T06:00:00Z';
const question = 'Сколько договоров на поставку лекарств заключено в этом году?';
const reason = 'Нужно для ответа на запрос редакции.';

describe('asking a structural unit (¶9.1)', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('enquiries');
    heard = await listen('UnitEnquirySent', [moh]);
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, asked));

  type Reply = EnquiryView & { code: string; ids: string[] };
  const ask = async (requestId: string, changes: object = {}, as = daniyar) => {
    const payload = { unitIds: [legalUnit], question, reason, ...changes };
    return service.post<Reply>(`/media-requests/${requestId}/enquiries`, payload, { as });
  };
  const askOne = async (requestId: string, changes: object = {}): Promise<string> => {
    const { status, body } = await ask(requestId, changes);
    expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
    return body.ids[0] ?? '';
  };
  const act = (id: string, action: string, payload: object = {}, as = saule) =>
    service.post<Reply>(`/enquiries/${id}/${action}`, payload, { as });
  const show = (id: string, as = daniyar) => service.get<Reply>(`/enquiries/${id}`, { as });
  const ofRequest = (id: string, as = daniyar) =>
    service.get<EnquiriesOfRequest>(`/media-requests/${id}/enquiries`, { as });

  const fired = (id: string) =>
    service.rows('select kind from deadline where aggregate_id = $1 and fired_at is not null', [id]);

  it('proposes an inner term before the outer one, and takes another moment that is still to come', async () => {
    const { id } = await register(service);
    const { body } = await ofRequest(id);
    // Saturday, Sunday and the days of Nauryz are not counted: the next working day is Thursday, 26 March.
    expect(body).toMatchObject({ items: [], proposedDueAt: '2026-03-26T13:30:00.000Z' });
    const first = await askOne(id);
    expect((await show(first)).body).toMatchObject({ state: 'asked', dueAt: body.proposedDueAt, unitId: legalUnit });
    const second = await askOne(id, { dueAt: '2026-03-24T10:00:00+05:00', unitIds: [medicalUnit] });
    expect((await show(second)).body).toMatchObject({ dueAt: '2026-03-24T05:00:00.000Z' });
    expect(await ask(id, { dueAt: '2026-03-20T05:59:00Z' })).toMatchObject({
      status: 400,
      body: { code: 'enquiry-due-in-past' },
    });
  });

  it('asks several units in parallel, and shows the replies of all beside the request', async () => {
    const { id } = await register(service);
    const { body } = await ask(id, { unitIds: [legalUnit, medicalUnit] });
    expect(body.ids).toHaveLength(2);
    const [legal = '', medical = ''] = body.ids;
    expect(await act(legal, 'reply', { text: 'Заключено 40 договоров.' })).toMatchObject({
      status: 200,
      body: { state: 'replied' },
    });
    expect(await act(medical, 'reply', { text: 'Получили 12 000 пациентов.' }, nurlan)).toMatchObject({ status: 200 });
    const { items } = (await ofRequest(id)).body;
    expect(items.map(({ state, late, lines }) => [state, late, lines.at(-1)?.text])).toEqual([
      ['replied', false, 'Заключено 40 договоров.'],
      ['replied', false, 'Получили 12 000 пациентов.'],
    ]);
    expect(await heard.of(legal, 2)).toEqual(['UnitEnquirySent', 'UnitEnquiryAnswered']);
    const said = heard.events.filter(({ subject }) => subject === legal);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(JSON.stringify(said)).not.toContain('договор');
    expect(await act(legal, 'reply', { text: 'Ещё раз.' })).toMatchObject({
      status: 409,
      body: { code: 'enquiry-not-open' },
    });
  });

  it('takes a question back: the inner term stands still for it, and never runs past the outer one', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id, { dueAt: '2026-03-20T08:00:00Z' });
    await setClock(service.db, '2026-03-20T07:00:00Z');
    expect(await act(enquiry, 'ask-clarification', { text: 'За какой период?' })).toMatchObject({
      body: { state: 'clarifying' },
    });
    expect(await act(enquiry, 'remind', {}, daniyar)).toMatchObject({ status: 409 });
    await setClock(service.db, '2026-03-27T07:00:00Z');
    await service.sweeper.sweep();
    expect(await fired(enquiry)).toEqual([]);
    expect(await act(enquiry, 'clarify', { text: 'С начала года.' })).toMatchObject({ status: 403 });
    expect(await act(enquiry, 'clarify', { text: 'С начала года.' }, daniyar)).toMatchObject({
      body: { state: 'asked' },
    });
    expect((await show(enquiry)).body).toMatchObject({ dueAt: '2026-03-27T08:00:00.000Z', overdueAt: null });
    expect(await heard.of(enquiry, 3)).toEqual(['UnitEnquirySent', 'UnitEnquiryClarified', 'UnitEnquiryClarified']);
  });

  it('hands over to the competent unit, which has the same due moment, and takes "not our competence" with its reason', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id);
    expect(await act(enquiry, 'hand-over', { unitId: legalUnit, text: 'Не мы' })).toMatchObject({
      body: { code: 'handed-to-the-same-unit' },
    });
    expect(
      await act(enquiry, 'hand-over', { unitId: medicalUnit, text: 'Учёт ведёт другой департамент.' }),
    ).toMatchObject({
      status: 200,
      body: { state: 'handed-over' },
    });
    const { items } = (await ofRequest(id)).body;
    expect(items.map(({ unitId, state, dueAt }) => [unitId, state, dueAt])).toEqual([
      [legalUnit, 'handed-over', items[0]?.dueAt],
      [medicalUnit, 'asked', items[0]?.dueAt],
    ]);
    const next = items[1]?.id ?? '';
    expect(await act(next, 'decline', { text: ' ' }, nurlan)).toMatchObject({ status: 400 });
    expect(await act(next, 'decline', { text: 'Таких сведений не ведём.' }, nurlan)).toMatchObject({
      body: { state: 'not-competent' },
    });
  });

  it('withdraws what is needed no more, and with a closed request all that is open of it', async () => {
    const { id } = await register(service);
    const { ids } = (await ask(id, { unitIds: [legalUnit, medicalUnit] })).body;
    const [first = '', second = ''] = ids;
    expect(await act(first, 'withdraw', { text: 'Нашли сами' }, daniyar)).toMatchObject({
      body: { state: 'withdrawn' },
    });
    const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
    expect(await service.post(`/media-requests/${id}/answer`, { language: 'ru', text })).toMatchObject({ status: 200 });
    expect((await show(second)).body).toMatchObject({
      state: 'withdrawn',
      lines: [{ kind: 'asked' }, { kind: 'request-closed' }],
    });
    await setClock(service.db, '2026-04-10T00:00:00Z');
    await service.sweeper.sweep();
    expect([...(await fired(first)), ...(await fired(second))]).toEqual([]);
    expect(await ask(id)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });

  it('lets an officer of a unit see what that unit is asked and nothing else', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id);
    const { body } = await show(enquiry, saule);
    expect(body).toMatchObject({
      question,
      request: { number: expect.any(String) as string, subject: expect.any(String) as string },
    });
    expect(JSON.stringify(body)).not.toContain('meridian');
    expect(body.allowedActions).toEqual(['reply', 'ask-clarification', 'hand-over', 'decline']);
    expect(await show(enquiry, nurlan)).toMatchObject({ status: 404, body: { code: 'enquiry-not-found' } });
    expect(await act(enquiry, 'reply', { text: 'Не моё' }, nurlan)).toMatchObject({ status: 404 });
    // The office reads, and does not reply for a unit.
    expect(await act(enquiry, 'reply', { text: 'За них' }, daniyar)).toMatchObject({
      status: 403,
      body: { code: 'enquiry-of-another-unit' },
    });
    const listed = await service.get<{ items: EnquiryView[] }>('/enquiries', { as: nurlan });
    expect(listed.body.items.filter(({ unitId }) => unitId !== medicalUnit)).toEqual([]);
    expect(
      (await service.get<{ items: EnquiryView[] }>('/enquiries?whose=all', { as: saule })).body.items.map(
        (item) => item.id,
      ),
    ).toContain(enquiry);
    // The request itself was not given to the unit.
    expect(await service.get(`/media-requests/${id}`, { as: saule })).toMatchObject({ status: 404 });
  });

  it('shows a unit officer the requests given to the unit, without the contacts of who asked', async () => {
    const [given, other] = [await register(service), await register(service)];
    await service.post(`/media-requests/${given.id}/assign`, { unitId: legalUnit });
    const { status, body } = await service.get<{ requester: object; text: string }>(`/media-requests/${given.id}`, {
      as: saule,
    });
    expect({ status, requester: body.requester }).toMatchObject({
      status: 200,
      requester: { email: null, phone: null },
    });
    expect(await service.get(`/media-requests/${other.id}`, { as: saule })).toMatchObject({ status: 404 });
    const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев нет.' };
    expect(await service.post(`/media-requests/${other.id}/answer`, answer, { as: saule })).toMatchObject({
      status: 404,
    });
    expect(await service.get(`/media-requests/not-an-id`, { as: saule })).toMatchObject({ status: 404 });
    for (const view of ['all', 'overdue', 'today', 'mine', 'unassigned', 'closed']) {
      const queue = await service.get<{ items: { id: string; unitId: string | null }[] }>(
        `/media-requests?view=${view}`,
        { as: saule },
      );
      expect(queue.body.items.filter(({ unitId }) => unitId !== legalUnit)).toEqual([]);
    }
    const found = await service.get<{ items: { id: string }[] }>('/media-requests?q=%D0%9A', { as: saule });
    expect(found.body.items.map((item) => item.id)).not.toContain(other.id);
    const counts = await service.get<{ all: number }>('/media-requests/counts', { as: saule });
    const all = await service.get<{ items: unknown[] }>('/media-requests?limit=100', { as: saule });
    expect(counts.body.all).toBe(all.body.items.length);
    expect(await service.post(`/media-requests/${given.id}/answer`, answer, { as: saule })).toMatchObject({
      status: 200,
      body: { requester: { email: null } },
    });
  });

  it('is not there for people of another body', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id);
    expect(await show(enquiry, baurzhan)).toMatchObject({ status: 404, body: { code: 'enquiry-not-found' } });
    expect(await ofRequest(id, baurzhan)).toMatchObject({ status: 404 });
    expect(await ask(id, {}, baurzhan)).toMatchObject({ status: 404 });
    for (const action of ['remind', 'escalate'])
      expect(await act(enquiry, action, {}, baurzhan)).toMatchObject({ status: 404 });
    for (const action of ['withdraw', 'clarify', 'decline', 'reply', 'ask-clarification'])
      expect(await act(enquiry, action, { text: 'x' }, baurzhan)).toMatchObject({ status: 404 });
    expect((await service.get<{ items: unknown[] }>('/enquiries', { as: baurzhan })).body.items).toEqual([]);
    expect((await show(enquiry)).body).toMatchObject({ state: 'asked' });
  });

  it('chooses officers of the unit, and refuses one who does not work there', async () => {
    const { id } = await register(service);
    expect(await ask(id, { recipientIds: [nurlan.sub] })).toMatchObject({
      status: 422,
      body: { code: 'recipient-not-in-unit' },
    });
    const enquiry = await askOne(id, { recipientIds: [saule.sub] });
    expect((await show(enquiry)).body.recipients).toEqual([{ id: saule.sub, name: 'Сәуле Нұрланова' }]);
    expect(await ask(id, { unitIds: [id] })).toMatchObject({ status: 422, body: { code: 'unknown-unit' } });
  });

  it('lets the office and the head read all, and only the office ask', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id);
    expect(await show(enquiry, head)).toMatchObject({
      status: 200,
      body: { allowedActions: ['remind', 'escalate', 'withdraw'] },
    });
    expect(await ask(id, {}, head)).toMatchObject({ status: 403 });
    expect(await ask(id, {}, saule)).toMatchObject({ status: 403 });
  });

  it('measures how units answer', async () => {
    const { id } = await register(service);
    const enquiry = await askOne(id);
    await setClock(service.db, '2026-03-20T08:00:00Z');
    await act(enquiry, 'reply', { text: 'Готово.' });
    const { body } = await service.get<{ items: UnitMeasure[] }>('/enquiries/measures', { as: aigerim });
    const legal = body.items.find(({ unitId }) => unitId === legalUnit);
    const replies = await service.rows<{ minutes: number }>(
      `select extract(epoch from settled_at - asked_at)::float8 / 60 as minutes from unit_enquiry
       where unit_id = $1 and state = 'replied' order by minutes`,
      [legalUnit],
    );
    const half = [(replies.length - 1) / 2, replies.length / 2].map((at) => replies[Math.floor(at)]?.minutes ?? 0);
    expect(legal).toMatchObject({
      replied: replies.length,
      medianReplyMinutes: Math.round(half.reduce((sum, minutes) => sum + minutes, 0) / 2),
    });
    expect(await service.get('/enquiries/measures', { as: saule })).toMatchObject({ status: 403 });
  });
});
