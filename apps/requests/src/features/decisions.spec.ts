import { setClock } from '@baspasoz/testing';
import { baurzhan, daniyar, deputy, head, legalUnit, moh, saule } from '../testing/people.js';
import { askedInKazakh, register, onPaper } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from './show-request/request-detail.js';

const russian = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
const kazakh = { language: 'kk', text: 'Биыл аудандарға 18 жедел жәрдем көлігі бөлінді, олар мамырда жеткізілді.' };

describe('what the office decides', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('decisions');
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, '2026-03-20T11:00:00Z'));

  const act = (id: string, action: string, payload: object, as = daniyar) =>
    service.post<RequestDetail & { code: string }>(`/media-requests/${id}/${action}`, payload, { as });

  it('assigns to an officer or a unit of the body, and to nobody else', async () => {
    const { id } = await register(service);
    expect(await act(id, 'assign', {})).toMatchObject({ status: 400, body: { code: 'assignee-missing' } });
    expect(await act(id, 'assign', { assigneeId: baurzhan.sub })).toMatchObject({
      status: 422,
      body: { code: 'unknown-assignee' },
    });
    expect(await act(id, 'assign', { unitId: id })).toMatchObject({ status: 422, body: { code: 'unknown-unit' } });
    const { body } = await act(id, 'assign', { unitId: legalUnit });
    expect(body).toMatchObject({ state: 'assigned', unitName: { ru: 'Юридический департамент' } });
    expect(await act(id, 'assign', { unitId: legalUnit }, saule)).toMatchObject({ status: 403 });
  });

  it('answers in the language of the request: a Kazakh request is not closed by a Russian text', async () => {
    const { id } = await register(service, askedInKazakh);
    expect(await act(id, 'answer', russian)).toMatchObject({ status: 422, body: { code: 'answer-language' } });
    expect(await act(id, 'answer', { ...russian, language: 'kk' })).toMatchObject({
      status: 422,
      body: { code: 'answer-text-language' },
    });
    expect(await act(id, 'answer', { ...kazakh, text: ' \n ' })).toMatchObject({ status: 400 });
    const { status, body } = await act(id, 'answer', kazakh);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'answered',
      dueState: 'answered',
      allowedActions: [],
      answer: { late: false, language: 'kk' },
    });
    expect(body.answer?.legalReference).toContain('36-ба');
    expect(body.answer?.appealText).toContain('ӘРПК 91-бабы; ӘРПК 92');
    expect(body.ledger.map(({ kind }) => kind)).toEqual(['registered', 'clock-started', 'answered']);
    expect(await act(id, 'answer', kazakh)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });

  it('marks an answer after the term as late, and still takes it (APPC 91(2))', async () => {
    const { id } = await register(service);
    await setClock(service.db, '2026-04-01T13:30:00Z');
    const { body } = await act(id, 'answer', russian);
    expect(body).toMatchObject({ dueState: 'answered-late', answer: { late: true } });
  });

  it('refuses only on a legal ground, with reasoning, and with the head where the ground needs it', async () => {
    const { id } = await register(service);
    const reasoning = 'Из содержания запроса нельзя установить, какие сведения запрашиваются и за какой период.';
    expect(await act(id, 'refuse', { groundCode: 'too-much-work', reasoning })).toMatchObject({
      status: 422,
      body: { code: 'unknown-ground' },
    });
    expect(await act(id, 'refuse', { groundCode: 'not-identifiable', reasoning: ' ' })).toMatchObject({ status: 400 });
    const { body: grounds } = await service.get<{ items: { code: string; requiresHeadApproval: boolean }[] }>(
      '/refusal-grounds',
    );
    const grave = grounds.items.find(({ requiresHeadApproval }) => requiresHeadApproval);
    expect(await act(id, 'refuse', { groundCode: grave?.code, reasoning })).toMatchObject({
      status: 422,
      body: { code: 'head-approval-required' },
    });
    const { status, body } = await act(id, 'refuse', { groundCode: grave?.code, reasoning, approvedByHead: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'refused',
      refusal: { headApproved: true, late: false, groundCode: grave?.code },
    });
    expect(body.refusal?.appealText).toContain('АППК, ст. 91; АППК, ст. 92');
  });

  it('extends once, for several holders, inside the term, and starts the term of the notice (art. 36)', async () => {
    const { id } = await register(service);
    const reason = 'Сведения ведут несколько обладателей, их нужно собрать.';
    const one = await act(id, 'extend', { reason, holders: ['Минздрав', ' минздрав '] });
    expect(one).toMatchObject({ status: 422, body: { code: 'extension-only-several-holders' } });
    const { status, body } = await act(id, 'extend', { reason, holders: ['Минздрав', 'Акимат'] }, head);
    expect(status).toBe(200);
    // Vector of law.md §3.6: extended by 15 calendar days to 16 April; notice within two working days.
    expect(body).toMatchObject({
      dueOn: '2026-04-16',
      dueState: 'extended',
      extension: { noticeBy: '2026-03-27', noticeGivenAt: null },
    });
    expect(body.allowedActions).toContain('record-extension-notice');
    expect(body.ledger.at(-1)).toMatchObject({
      kind: 'extended',
      actorId: head.sub,
      actorName: 'Министр',
      decision: { role: 'first-head', name: 'Министр' },
    });
    expect(await act(id, 'extend', { reason, holders: ['Минздрав', 'Акимат'] })).toMatchObject({
      status: 409,
      body: { code: 'already-extended' },
    });
    expect(await act(id, 'extension-notice', { channel: 'e-mail' })).toMatchObject({
      status: 200,
      body: { extension: { noticeChannel: 'e-mail' } },
    });
    await setClock(service.db, '2026-04-01T13:30:00Z');
    await service.sweepAll();
    expect((await service.get(`/media-requests/${id}`)).body).toMatchObject({ dueState: 'extended', breachedAt: null });
  });

  it("extends by the head's decision only: the office records it, and the ledger names whose it was and the clause", async () => {
    const receipt = await register(service);
    const { id } = receipt;
    const paper = onPaper(receipt);
    const payload = { reason: 'Сведения ведут несколько обладателей.', holders: ['Минздрав', 'Акимат'] };
    expect(await act(id, 'extend', payload)).toMatchObject({ status: 422, body: { code: 'head-approval-required' } });
    const { status, body } = await act(id, 'extend', { ...payload, paperDecision: paper });
    expect(status).toBe(200);
    expect(body.extension).toMatchObject({ decidedByRole: 'first-head', paper });
    expect(body.ledger.at(-1)).toMatchObject({
      kind: 'extended',
      actorName: 'Данияр Омаров',
      clause: { ru: 'Закон «О масс-медиа» (2024), ст. 36, п. 1' },
      decision: { role: 'first-head', name: 'Министр' },
    });
  });

  it('leaves the term of a media request to the head who is present; a deputy extends it while the head is away', async () => {
    const day = '2026-01-05';
    await service.rows(`insert into deputy (body_id, place, person_id, from_date) values ($1, 1, $2, '${day}')`, [
      moh,
      deputy.sub,
    ]);
    const { id } = await register(service);
    const payload = { reason: 'Сведения ведут несколько обладателей.', holders: ['Минздрав', 'Акимат'] };
    expect(await act(id, 'extend', payload, deputy)).toMatchObject({ status: 403, body: { code: 'head-is-present' } });
    const away = `insert into absence values ($1, gen_random_uuid(), $2, '${day}', '2099-01-01', false)`;
    await service.rows(away, [moh, head.sub]);
    expect(await act(id, 'extend', payload, deputy)).toMatchObject({
      status: 200,
      body: { extension: { decidedByRole: 'deputy' } },
    });
    await service.rows('delete from absence');
    await service.rows('delete from deputy');
  });

  it('does not extend after the term, nor where the law provides no extension', async () => {
    const over = await register(service);
    const official = await register(service, { kind: 'official-message' });
    const payload = { reason: 'Много обладателей', holders: ['Минздрав', 'Акимат'] };
    expect(await act(official.id, 'extend', payload)).toMatchObject({
      status: 422,
      body: { code: 'extension-not-provided' },
    });
    await setClock(service.db, '2026-04-01T13:30:00Z');
    expect(await act(over.id, 'extend', payload)).toMatchObject({ status: 409, body: { code: 'term-is-over' } });
  });

  it('lets nobody of another body see or do anything', async () => {
    const { id } = await register(service);
    expect(await service.get(`/media-requests/${id}`, { as: baurzhan })).toMatchObject({ status: 404 });
    expect(await act(id, 'answer', russian, baurzhan)).toMatchObject({
      status: 404,
      body: { code: 'request-not-found' },
    });
  });

  it('gives two officers who take the next at once two requests', async () => {
    await service.rows(`update statutory_clock set state = 'assigned' where state = 'new'`);
    const [first, second] = [await register(service, { kind: 'official-message' }), await register(service)];
    const taken = await Promise.all(
      [daniyar, { ...daniyar, sub: saule.sub }].map((as) =>
        service.post<RequestDetail>('/media-requests/take-next', {}, { as }),
      ),
    );
    expect(taken.map(({ body }) => body.id).sort()).toEqual([first.id, second.id].sort());
    expect(await service.post('/media-requests/take-next', {})).toMatchObject({
      status: 404,
      body: { code: 'nothing-to-take' },
    });
  });
});
