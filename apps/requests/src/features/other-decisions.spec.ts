import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { aigerim, baurzhan, daniyar, head, moh, saule, turkistan } from '../testing/people.js';
import { askedInKazakh, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from './show-request/request-detail.js';

const reason = 'Закупками лекарств в области занимается акимат, министерство этих сведений не ведёт.';
const reasoning = 'В запросе не указано ни одного обстоятельства, по которому можно было бы искать сведения.';

describe('what may be done with a request beside an answer and a refusal', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('other-decisions');
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, '2026-03-20T11:00:00Z'));

  const act = (id: string, action: string, payload: object, as = daniyar) =>
    service.post<RequestDetail & { code: string }>(`/media-requests/${id}/${action}`, payload, { as });
  const page = async (id: string, as = daniyar) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`, { as })).body;
  const look = async ({ number, trackingCode }: { number: string; trackingCode: string }) =>
    (await service.get(`/public/status/${encodeURIComponent(number)}?code=${trackingCode}`, { as: 'nobody' })).body;
  const openRows = async (id: string) =>
    (
      await service.rows('select from deadline where aggregate_id = $1 and fired_at is null and closed_at is null', [
        id,
      ])
    ).length;

  describe('sent on to the competent body (APPC 65)', () => {
    it('as a whole: the clock ends here and begins there, under a number of its own; both audit chains have it', async () => {
      const asked = await register(service);
      const { status, body } = await act(asked.id, 'redirect', { whole: true, reason, toBodyId: turkistan });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        state: 'redirected',
        allowedActions: [],
        proceedings: { redirections: [{ whole: true }] },
      });
      expect(body.ledger.at(-1)).toMatchObject({ kind: 'redirected', clause: { ru: 'АППК, ст. 65, п. 1' } });
      expect(await openRows(asked.id)).toBe(0);

      const { receivedNumber } = await eventually(async () => {
        const [sent] = (await page(asked.id)).proceedings.redirections;
        if (!sent?.receivedNumber) throw new Error('not received yet');
        return sent;
      });
      const { body: queue } = await service.get<{ items: { id: string; number: string }[] }>('/media-requests', {
        as: baurzhan,
      });
      const there = queue.items.find(({ number }) => number === receivedNumber);
      const copy = await page(there?.id ?? '', baurzhan);
      expect(copy).toMatchObject({
        text: body.text,
        requester: { name: 'Марат Сейдахметов', email: 'news@meridian.example' },
        proceedings: { redirectedFrom: { bodyId: moh, number: asked.number } },
      });
      expect(copy.letters.map(({ kind }) => kind)).toEqual(['receipt']);
      expect(await look(asked)).toMatchObject({
        redirections: [{ receivedNumber, toName: { ru: 'Акимат Туркестанской области' } }],
      });
      const audited = await service.rows<{ action: string; actor: string }>(
        `select action, actor from audit_entry where subject = any ($1) and action <> 'read-request' order by body_id = $2 desc, seq`,
        [[`request:${asked.id}`, `request:${copy.id}`], moh],
      );
      expect(audited).toEqual([
        { action: 'register-request', actor: `person:${aigerim.sub}` },
        { action: 'redirect-request', actor: `person:${daniyar.sub}` },
        { action: 'receive-redirected-request', actor: `body:${turkistan}` },
        { action: 'register-request', actor: `body:${moh}` },
      ]);
      expect(await heard.of(asked.id, 2)).toEqual(['RequestReceived', 'RequestRedirected']);
      const told = heard.events.filter(({ subject }) => subject === asked.id || subject === copy.id);
      expect(JSON.stringify(told)).not.toMatch(/Марат|meridian|лекарств/);
    });

    it('is received once, however often the event comes', async () => {
      const asked = await register(service);
      await act(asked.id, 'redirect', { whole: true, reason, toBodyId: turkistan });
      await eventually(async () => {
        if (!(await page(asked.id)).proceedings.redirections[0]?.receivedNumber) throw new Error('not received yet');
      });
      const count = async () =>
        (await service.rows('select from media_request where body_id = $1', [turkistan])).length;
      const before = await count();
      await service.rows(`update redirection set received_as = null where request_id = $1`, [asked.id]);
      const first = heard.events.find(({ subject, type }) => subject === asked.id && type === 'RequestRedirected');
      await service.publish({
        type: 'RequestRedirected',
        subject: asked.id,
        bodyId: moh,
        sequence: 99,
        correlationId: 'again',
        legalProfile: 'KZ-2024',
        data: first?.data as never,
      });
      await eventually(async () => {
        const [row] = await service.rows<{ as: string | null }>(
          `select received_as as as from redirection where request_id = $1`,
          [asked.id],
        );
        if (!row?.as) throw new Error('not received again yet');
      });
      expect(await count()).toBe(before);
    });

    it('in part: the rest keeps its number and its clock, and the parts are listed', async () => {
      const asked = await register(service);
      const part = { whole: false, text: 'Сколько льготных лекарств закуплено в области?', reason };
      const { body } = await act(asked.id, 'redirect', {
        ...part,
        toName: 'Акимат города Шымкента',
        toAddress: 'г. Шымкент',
      });
      expect(body).toMatchObject({ state: 'new', number: asked.number, dueOn: '2026-04-01', dueState: 'on-time' });
      const second = await act(asked.id, 'redirect', { ...part, toName: 'Акимат Алматы' });
      expect(second.body.proceedings.redirections.map(({ toName }) => toName.ru)).toEqual([
        'Акимат города Шымкента',
        'Акимат Алматы',
      ]);
      expect(second.body.letters.filter(({ kind }) => kind === 'redirection')).toHaveLength(2);
      expect(second.body.allowedActions).toContain('answer');
    });

    it('within three working days of receipt and not after, to another body, with a reason in the language of the request', async () => {
      const asked = await register(service, askedInKazakh);
      expect(await act(asked.id, 'redirect', { whole: true, reason, toBodyId: turkistan })).toMatchObject({
        status: 422,
        body: { code: 'answer-text-language' },
      });
      const inKazakh = { whole: true, reason: 'Бұл мәліметтерді облыс әкімдігі жүргізеді, министрлікте олар жоқ.' };
      expect(await act(asked.id, 'redirect', { ...inKazakh, toBodyId: moh })).toMatchObject({
        body: { code: 'redirect-to-itself' },
      });
      expect(await act(asked.id, 'redirect', inKazakh)).toMatchObject({ body: { code: 'competent-body-missing' } });
      expect(await act(asked.id, 'redirect', { ...inKazakh, toBodyId: asked.id })).toMatchObject({
        status: 404,
        body: { code: 'unknown-body' },
      });
      expect(await act(asked.id, 'redirect', { ...inKazakh, toBodyId: turkistan }, saule)).toMatchObject({
        status: 403,
      });
      // Vector of law.md §3.6: registered on Friday 20 March, three working days end on Monday 30 March at 18:30.
      await setClock(service.db, '2026-03-30T13:29:59Z');
      expect((await page(asked.id)).allowedActions).toContain('redirect');
      await setClock(service.db, '2026-03-30T13:30:00Z');
      expect((await page(asked.id)).allowedActions).not.toContain('redirect');
      expect(await act(asked.id, 'redirect', { ...inKazakh, toBodyId: turkistan })).toMatchObject({
        status: 409,
        body: { code: 'redirect-term-is-over' },
      });
    });
  });

  describe('asked of the requester', () => {
    it('pauses nothing, is answered from the status page, and on the last day shows as the body’s doing', async () => {
      const asked = await register(service);
      const question = { kind: 'clarification', text: 'Просим уточнить, за какой период нужны сведения о закупках.' };
      const early = await act(asked.id, 'questions', question, aigerim);
      expect(early.body).toMatchObject({
        dueOn: '2026-04-01',
        proceedings: { questions: [{ late: false, reply: null }] },
      });
      await setClock(service.db, '2026-04-01T06:00:00Z');
      const { body } = await act(asked.id, 'questions', question);
      expect(body).toMatchObject({
        dueOn: '2026-04-01',
        dueState: 'due-today',
        proceedings: { questions: [{}, { late: true }] },
      });
      expect(body.ledger.at(-1)).toMatchObject({
        kind: 'clarification-asked',
        params: { late: true },
        actorName: 'Данияр Омаров',
      });

      const [first] = body.proceedings.questions;
      const reply = { code: asked.trackingCode, questionId: first?.id, text: 'За 2026 год.' };
      const path = `/public/status/${encodeURIComponent(asked.number)}/replies`;
      expect(await service.post(path, { ...reply, code: '0000-0000-0000-0000' }, { as: 'nobody' })).toMatchObject({
        status: 404,
        body: { code: 'status-not-found' },
      });
      expect(await service.post(path, reply, { as: 'nobody' })).toMatchObject({ status: 200 });
      expect(await service.post(path, reply, { as: 'nobody' })).toMatchObject({ body: { code: 'question-not-open' } });
      expect(await look(asked)).toMatchObject({ questions: [{ reply: 'За 2026 год.' }, { late: true, reply: null }] });
      await setClock(service.db, '2026-04-01T13:30:00Z');
      await service.sweepAll();
      expect((await page(asked.id)).dueState).toBe('overdue');
      expect(await heard.of(asked.id, 8)).toEqual(
        expect.arrayContaining(['RequesterAsked', 'RequesterReplied', 'DeadlineBreached']),
      );
    });
  });

  describe('returned (APPC 64(6)-(7))', () => {
    it('because the requirements were not met in the time given, within three working days of its end', async () => {
      const asked = await register(service);
      const unmet = { groundCode: 'requirements-not-met', reasoning };
      expect(await act(asked.id, 'return', unmet)).toMatchObject({
        status: 409,
        body: { code: 'return-term-is-over' },
      });
      const requirements = { kind: 'requirements', text: 'Просим назвать редакцию и указать, куда направить ответ.' };
      for (const answerBy of ['2026-03-20', '2026-04-01', undefined])
        expect(await act(asked.id, 'questions', { ...requirements, answerBy })).toMatchObject({
          status: 422,
          body: { code: 'no-reasonable-term' },
        });
      await act(asked.id, 'questions', { ...requirements, answerBy: '2026-03-27' });
      expect((await act(asked.id, 'return', unmet)).status).toBe(409);
      await setClock(service.db, '2026-03-27T13:30:00Z');
      expect((await page(asked.id)).proceedings.returnGrounds).toContainEqual(
        expect.objectContaining({ code: 'requirements-not-met', possible: true, until: '2026-04-01' }),
      );
      const { status, body } = await act(asked.id, 'return', unmet);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        state: 'returned',
        allowedActions: [],
        proceedings: { procedural: { kind: 'return' } },
      });
      expect(await look(asked)).toMatchObject({
        state: 'returned',
        procedural: {
          legalReference: expect.stringContaining('АППК, ст. 64, п. 7'),
          appealText: expect.stringContaining('АППК'),
        },
      });
      await setClock(service.db, '2026-04-02T13:30:00Z');
      await service.sweeper.sweep();
      expect((await page(asked.id)).breachedAt).toBeNull();
    });

    it('not when the requester replied in time, and as identical only within three working days of registration', async () => {
      const asked = await register(service);
      const { body } = await act(asked.id, 'questions', {
        kind: 'requirements',
        text: 'Просим назвать редакцию и указать, куда направить ответ.',
        answerBy: '2026-03-27',
      });
      await service.post(
        `/public/status/${encodeURIComponent(asked.number)}/replies`,
        { code: asked.trackingCode, questionId: body.proceedings.questions[0]?.id, text: 'Редакция «Меридиан».' },
        { as: 'nobody' },
      );
      await setClock(service.db, '2026-03-30T13:30:00Z');
      for (const groundCode of ['requirements-not-met', 'identical', 'insulting'])
        expect(await act(asked.id, 'return', { groundCode, reasoning })).toMatchObject({
          status: 409,
          body: { code: 'return-term-is-over' },
        });
      expect((await page(asked.id)).allowedActions).not.toContain('return');
      expect(await act(asked.id, 'return', { groundCode: 'too-much-work', reasoning })).toMatchObject({
        status: 422,
        body: { code: 'unknown-ground' },
      });
    });
  });

  it('is ended by the head or a deputy only, on a ground of the Code (APPC 88(1))', async () => {
    const asked = await register(service);
    const withdrawn = { groundCode: 'withdrawn', reasoning: 'Редакция отозвала запрос письмом от сегодняшнего числа.' };
    expect(await act(asked.id, 'terminate', withdrawn)).toMatchObject({ body: { code: 'head-approval-required' } });
    expect(await act(asked.id, 'terminate', { ...withdrawn, groundCode: 'tired' }, head)).toMatchObject({
      body: { code: 'unknown-ground' },
    });
    const { body } = await act(asked.id, 'terminate', withdrawn, head);
    expect(body).toMatchObject({
      state: 'terminated',
      proceedings: { procedural: { kind: 'termination', decidedByRole: 'first-head' } },
    });
    expect(body.ledger.at(-1)).toMatchObject({
      kind: 'terminated',
      clause: { ru: 'АППК, ст. 88, п. 1' },
      decision: { role: 'first-head', name: 'Министр' },
    });
    expect(await heard.of(asked.id, 2)).toEqual(['RequestReceived', 'RequestTerminated']);
    expect(await act(asked.id, 'terminate', withdrawn, head)).toMatchObject({ body: { code: 'already-closed' } });
  });
});
