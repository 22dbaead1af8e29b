import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { DraftView } from '../drafts/drafts.js';
import type { OfferedGround } from '../features/list-refusal-grounds/list-refusal-grounds.handler.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, deputy, head, legalUnit, moh, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { ApprovalItem, ApprovalView } from './approval-views.js';

const text = 'Лекарств достаточно, перебоев с ними нет и не ожидается.';

describe('the text of an answer', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('approvals');
    heard = await service.heard();
    await service.rows(`insert into deputy (body_id, place, person_id, from_date) values ($1, 1, $2, '2026-01-05')`, [
      moh,
      deputy.sub,
    ]);
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(async () => {
    await setClock(service.db, '2026-03-20T11:00:00Z');
    await service.rows('delete from absence');
    await service.rows('delete from approval_chain');
  });

  const at = (time: string) => setClock(service.db, `2026-03-20T${time}Z`);
  const draft = (id: string, kind = 'answer') => `/media-requests/${id}/${kind}-draft`;
  const save = (id: string, version: number, words = text, as = daniyar, more: object = {}) =>
    service.put<DraftView>(draft(id), { form: 'e-mail', texts: { ru: words }, marks: [], ...more }, { as, version });
  const ask = (id: string, version: number, dto: object = { by: 'head' }, kind = 'answer') =>
    service.post<DraftView & { code: string }>(`${draft(id, kind)}/ask-approval`, dto, { as: daniyar, version });
  const send = (id: string, version: number, kind = 'answer') =>
    service.post<RequestDetail & { code: string }>(`${draft(id, kind)}/send`, {}, { as: daniyar, version });
  const decide = (id: string, deed: string, dto: object, as = head) =>
    service.post<ApprovalView & { code: string }>(`/approvals/${id}/${deed}`, dto, { as });
  const waiting = async (as = head) => (await service.get<{ items: ApprovalItem[] }>('/approvals', { as })).body.items;
  const demand = (chains: object) => service.put('/approval-chains', chains, { as: aigerim });

  /** A request whose answer waits for the head. */
  async function askedOfHead(): Promise<{ id: string; approval: string }> {
    const { id } = await register(service);
    await save(id, 0);
    const { body } = await ask(id, 1);
    return { id, approval: body.approval?.id ?? '' };
  }

  it('waits for the head, is approved, and is sent when the seconds to take it back are over', async () => {
    const { id, approval } = await askedOfHead();
    const item = (await waiting()).find((one) => one.id === approval);
    expect(item).toMatchObject({
      requestId: id,
      mayDecideAs: 'first-head',
      texts: { ru: text },
      askedByName: 'Данияр Омаров',
    });
    expect(await send(id, 1)).toMatchObject({ status: 422, body: { code: 'draft-not-ready' } });
    const approved = await decide(approval, 'approve', { version: 1 });
    expect(approved).toMatchObject({ status: 200, body: { mayRevoke: true, current: 0 } });
    expect(await send(id, 1)).toMatchObject({ status: 422 });
    await at('11:00:10');
    expect((await send(id, 1)).body).toMatchObject({ state: 'answered' });
    expect(await decide(approval, 'revoke', {})).toMatchObject({ status: 409, body: { code: 'approval-closed' } });
    expect(await heard.of(id, 4)).toEqual([
      'RequestReceived',
      'AnswerApprovalRequested',
      'AnswerApproved',
      'RequestAnswered',
    ]);
    expect((await heard.about(id, 4)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  it('is shown with its files, and they stay as shown while somebody is asked', async () => {
    const { id } = await register(service);
    await save(id, 0);
    const attach = (name: string) =>
      service.upload<{ id: string }[]>(`/media-requests/${id}/attachments`, [[name, Buffer.from('Справка')]]);
    const [file] = (await attach('справка.txt')).body;
    const approval = (await ask(id, 1)).body.approval?.id;
    const item = (await waiting()).find((one) => one.id === approval);
    expect(item?.files).toMatchObject([{ id: file?.id, name: 'справка.txt' }]);
    const asked = { status: 409, body: { code: 'approval-open' } };
    expect(await attach('ещё.txt')).toMatchObject(asked);
    expect(await service.remove(`/media-requests/${id}/attachments/${file?.id}`)).toMatchObject(asked);
    await service.post(`${draft(id)}/withdraw-approval`, {}, { as: daniyar });
    expect((await attach('ещё.txt')).status).toBe(201);
  });

  it('is not sent when the approval was taken back, whichever replica is asked', async () => {
    const { id, approval } = await askedOfHead();
    await decide(approval, 'approve', { version: 1 });
    expect((await decide(approval, 'revoke', {}, aigerim)).status).toBe(409);
    expect((await decide(approval, 'revoke', {})).body).toMatchObject({ mayDecideAs: 'first-head', mayRevoke: false });
    await at('11:05:00');
    const other = await service.replica();
    try {
      const { body } = await other.post<{ code: string }>(`${draft(id)}/send`, {}, { as: daniyar, version: 1 });
      expect(body.code).toBe('draft-not-ready');
    } finally {
      await other.stop();
    }
  });

  it('loses its approval when a word changes, and keeps it when only a source does', async () => {
    const { id, approval } = await askedOfHead();
    await decide(approval, 'approve', { version: 1 });
    await at('11:01:00');
    const mark = { language: 'ru', sentence: text, source: { kind: 'official', label: 'Сәуле Нұрланова' } };
    expect((await save(id, 1, text, daniyar, { marks: [mark] })).body.approval).toMatchObject({
      state: 'open',
      draftVersion: 2,
      current: null,
    });
    expect((await save(id, 2, `${text} Спасибо.`)).body.approval).toMatchObject({ state: 'void' });
    expect((await ask(id, 3)).body.approval).toMatchObject({ state: 'open', draftVersion: 3 });
    expect(await decide(approval, 'approve', { version: 2 })).toMatchObject({ body: { code: 'approval-closed' } });
    const [item] = (await waiting()).filter((one) => one.requestId === id);
    expect(item?.previous).toMatchObject({ version: 2, texts: { ru: text } });
  });

  it('is returned with a comment, changed and asked again', async () => {
    const { id, approval } = await askedOfHead();
    expect((await decide(approval, 'return', { version: 1, comment: ' ' })).status).toBe(400);
    const { body } = await decide(approval, 'return', { version: 1, comment: 'Добавьте сроки.' });
    expect(body).toMatchObject({ state: 'returned', returnComment: 'Добавьте сроки.', returnedByName: 'Министр' });
    expect((await waiting()).some((one) => one.requestId === id)).toBe(false);
    await save(id, 1, `${text} Сроки названы.`);
    expect((await ask(id, 2)).status).toBe(200);
    expect(await heard.of(id, 4)).toEqual([
      'RequestReceived',
      'AnswerApprovalRequested',
      'AnswerReturned',
      'AnswerApprovalRequested',
    ]);
  });

  it('is not approved by whoever wrote on it, nor by anybody whose turn it is not', async () => {
    const { id } = await register(service);
    await save(id, 0, text, aigerim);
    await save(id, 1, `${text} И ещё.`, daniyar);
    expect(await ask(id, 2, { by: 'authorized-person' })).toMatchObject({ status: 422, body: { code: 'no-approver' } });
    const { body } = await ask(id, 2);
    const approval = body.approval?.id ?? '';
    for (const as of [aigerim, daniyar])
      expect(await decide(approval, 'approve', { version: 2 }, as)).toMatchObject({ body: { code: 'own-text' } });
    expect(await decide(approval, 'approve', { version: 2 }, deputy)).toMatchObject({
      body: { code: 'not-your-step' },
    });
    // A unit that is not asked does not even see the request.
    expect((await decide(approval, 'approve', { version: 2 }, saule)).status).toBe(404);
    expect((await decide(approval, 'approve', { version: 2 }, baurzhan)).status).toBe(404);
  });

  it('is the deputy’s to approve while the head is away', async () => {
    const { approval } = await askedOfHead();
    expect((await waiting(deputy)).some((one) => one.id === approval)).toBe(false);
    await service.rows(
      `insert into absence (body_id, absence_id, person_id, from_date, to_date, cancelled) values ($1, gen_random_uuid(), $2, '2026-03-20', '2026-03-20', false)`,
      [moh, head.sub],
    );
    expect((await waiting(deputy)).some((one) => one.id === approval)).toBe(true);
    const { body } = await decide(approval, 'approve', { version: 1 }, deputy);
    expect(body.steps).toMatchObject([{ decidedBy: deputy.sub, decidedAs: 'deputy' }]);
  });

  it('goes through the whole chain that the body has set, and no way leads around it', async () => {
    await demand({ answer: [{ by: 'unit', unitId: legalUnit }, { by: 'authorized-person' }] });
    const { id } = await register(service);
    expect(await service.post(`/media-requests/${id}/answer`, { language: 'ru', text })).toMatchObject({
      status: 409,
      body: { code: 'approval-required' },
    });
    const { body: begun } = await save(id, 0);
    expect(begun.chain).toHaveLength(2);
    expect(await send(id, 1)).toMatchObject({ status: 422, body: { code: 'draft-not-ready' } });
    const approval = (await ask(id, 1, {})).body.approval?.id ?? '';
    expect(await decide(approval, 'approve', { version: 1 }, aigerim)).toMatchObject({
      body: { code: 'not-your-step' },
    });
    expect((await decide(approval, 'approve', { version: 1 }, saule)).status).toBe(200);
    await at('11:00:10');
    expect(await send(id, 1)).toMatchObject({ status: 422 });
    expect((await decide(approval, 'approve', { version: 1 }, aigerim)).status).toBe(200);
    await at('11:00:20');
    expect((await send(id, 1)).status).toBe(200);
  });

  it('of a refusal that is the head’s matter needs the head here, or the head’s decision on paper with its reference', async () => {
    const reasoning = 'Эти сведения отнесены законом к охраняемой тайне, поэтому раскрыть их нельзя.';
    const content = { form: 'e-mail', texts: { ru: reasoning }, marks: [], groundCode: 'restricted-by-law' };
    const { id } = await register(service);
    const saved = await service.put<DraftView>(draft(id, 'refusal'), content, { as: daniyar, version: 0 });
    expect(saved.body.chain).toEqual([{ by: 'head', unitId: null }]);
    expect(await send(id, 1, 'refusal')).toMatchObject({ body: { code: 'draft-not-ready' } });
    const approval = (await ask(id, 1, {}, 'refusal')).body.approval?.id ?? '';
    await decide(approval, 'approve', { version: 1 });
    await at('11:00:10');
    expect((await send(id, 1, 'refusal')).body).toMatchObject({ state: 'refused', refusal: { headApproved: true } });

    const onPaper = await register(service);
    const { body } = await service.post<RequestDetail>(`/media-requests/${onPaper.id}/refuse`, {
      groundCode: 'restricted-by-law',
      reasoning,
      approvedByHead: true,
      headDecisionReference: '№ 01-7/15, 20.03.2026',
    });
    expect(body.refusal).toMatchObject({ headApproved: true, headDecisionReference: '№ 01-7/15, 20.03.2026' });
  });

  it('of a refusal is a second person’s in a body that has said nothing, and the officer’s alone where the body says so', async () => {
    const refusal = { groundCode: 'not-identifiable', reasoning: 'Из запроса не видно, о каких сведениях идёт речь.' };
    const refuse = (id: string) =>
      service.post<RequestDetail>(`/media-requests/${id}/refuse`, refusal, { as: daniyar });
    const approvedBy = async () => {
      const { body } = await service.get<{ items: OfferedGround[] }>('/refusal-grounds');
      return body.items.find(({ code }) => code === refusal.groundCode)?.approvedBy;
    };
    const { id } = await register(service);
    expect(await approvedBy()).toEqual([{ by: 'authorized-person', unitId: null }]);
    expect(await refuse(id)).toMatchObject({ status: 409, body: { code: 'approval-required' } });
    await demand({ refusal: [{ by: 'unit' }] });
    const { body } = await service.get<DraftView>(draft(id, 'refusal'), { as: daniyar });
    expect(body.chain).toEqual([]); // no unit has the request: the step falls away, and there is no dead end
    expect((await refuse(id)).body).toMatchObject({ state: 'refused' });
    await demand({ refusal: [] });
    expect(await approvedBy()).toEqual([]);
    expect((await refuse((await register(service)).id)).body).toMatchObject({ state: 'refused' });
  });

  it('names its chain to the office, and only who may sets it', async () => {
    expect((await service.put('/approval-chains', { answer: [] }, { as: daniyar })).status).toBe(403);
    expect(await demand({ answer: [{ by: 'unit', unitId: moh }] })).toMatchObject({ body: { code: 'unknown-unit' } });
    expect((await service.get('/approval-chains', { as: saule })).body).toMatchObject({ answer: [] });
    expect((await service.get('/approvals', { as: 'nobody' })).status).toBe(401);
  });
});
