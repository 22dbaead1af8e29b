import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { ApprovalItem, ApprovalView } from '../../approvals/approval-views.js';
import type { DraftView } from '../../drafts/drafts.js';
import { newAnswerDraft, writeAnew } from '../../testing/new-answers.js';
import { aigerim, baurzhan, daniyar, deputy, head, moh, saule } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { EarlierRequest } from '../suggest-earlier/suggest-earlier.handler.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const received = '2026-03-20T06:00:00Z';
const first = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
const renewed = 'Дополняем ответ: во всех областях поставка лекарств теперь идёт без перебоев.';
const resolution = 'Ответ дополнен сведениями об областях.';

describe('a new answer after a complaint', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('answer-anew');
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
    await setClock(service.db, received);
    await service.rows('delete from absence');
    await service.rows('delete from approval_chain');
  });

  type Refused = { code: string; errors?: { code: string }[] };
  const demand = (by: string) => service.put('/approval-chains', { answer: [{ by }] }, { as: aigerim });
  const save = (path: string, version: number, text = renewed, more: object = { resolution }) =>
    writeAnew(service, path, version, text, more);
  const deed = <Body = RequestDetail & Refused>(path: string, version: number, dto: object = {}, as = daniyar) =>
    service.post<Body>(path, dto, { as, version });
  const send = (path: string, version: number) => deed(`${path}/send`, version);
  const ask = (path: string, version: number, dto: object = {}) =>
    deed<DraftView & Refused>(`${path}/ask-approval`, version, dto);
  const approve = (id: string, version: number, as = head) =>
    service.post<ApprovalView & Refused>(`/approvals/${id}/approve`, { version }, { as });
  const waiting = async (as = head) => (await service.get<{ items: ApprovalItem[] }>('/approvals', { as })).body.items;
  const pageOf = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  /** An answered request that is complained of, with the address of the new answer's draft; the chain of the body is set after the answer. */
  async function complained({ chain, ...asked }: { chain?: 'head'; text?: string } = {}) {
    const { id, number, trackingCode } = await register(service, asked);
    await service.post(`/media-requests/${id}/answer`, first);
    const { body } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, {
      channel: 'paper',
      text: 'Ответ неполон.',
    });
    if (chain) await demand(chain);
    return { id, number, code: trackingCode, complaint: body.id, path: newAnswerDraft(id, body.id) };
  }

  it('cannot go around the chain of its body: neither by sending, nor by the complaint’s own step, nor by the first answer’s routes', async () => {
    const { id, complaint, path } = await complained({ chain: 'head' });
    expect((await save(path, 0)).body).toMatchObject({ version: 1, chain: [{ by: 'head' }] });
    const refused = await send(path, 1);
    expect([refused.status, refused.body.code]).toEqual([422, 'draft-not-ready']);
    expect(refused.body.errors?.map(({ code }) => code)).toEqual(['second-eyes']);
    const satisfied = await deed(`/media-requests/${id}/complaints/${complaint}/satisfy`, 1, {
      resolution,
      answer: renewed,
    });
    expect(satisfied.status).toBeGreaterThanOrEqual(400);
    const plain = await deed(`/media-requests/${id}/complaints/${complaint}/satisfy`, 1, { resolution });
    expect([plain.status, plain.body.code]).toEqual([409, 'complaint-needs-new-answer']);
    expect((await deed(`/media-requests/${id}/complaints/${complaint}/answer`, 1, { text: renewed })).status).toBe(404);
    expect((await deed(`/media-requests/${id}/answer`, 1, { language: 'ru', text: renewed })).status).toBe(409);
    expect((await pageOf(id)).proceedings.complaints).toMatchObject([
      { outcome: null, answer: null, inWork: 'written', actions: ['forward', 'satisfy', 'withdraw'] },
    ]);
    expect((await heard.about(id, 3)).map(({ type }) => type)).not.toContain('ComplaintResolved');
  });

  it('is approved by the head and sent: outcome, answer, letter, ledger and event stand together', async () => {
    const { id, number, code, complaint, path } = await complained({ chain: 'head' });
    await save(path, 0);
    const asked = await ask(path, 1);
    const approval = asked.body.approval?.id ?? '';
    expect((await pageOf(id)).proceedings.complaints).toMatchObject([{ inWork: 'in-approval' }]);
    expect((await waiting()).find((one) => one.id === approval)).toMatchObject({
      kind: 'new-answer',
      complaint: { text: 'Ответ неполон.', resolution },
      dueOn: '2026-03-30',
      texts: { ru: renewed },
    });
    // Whoever wrote it does not approve it, and what is asked stays as it was shown.
    expect(await approve(approval, 1, daniyar)).toMatchObject({ status: 403 });
    expect((await approve(approval, 1)).status).toBe(200);
    await setClock(service.db, '2026-03-20T06:30:00Z');
    expect((await pageOf(id)).proceedings.complaints).toMatchObject([{ inWork: 'approved' }]);
    const sent = await send(path, 1);
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({ state: 'answered', answer: { text: first.text } });
    expect(sent.body.proceedings.complaints).toMatchObject([
      { outcome: 'satisfied', resolution, answer: renewed, answerLanguage: 'ru', inWork: null, actions: [] },
    ]);
    expect(sent.body.ledger.at(-1)).toMatchObject({ kind: 'complaint-satisfied', clause: { en: 'APPC, art. 91(4)' } });
    expect(sent.body.letters.map(({ kind }) => kind)).toContain('complaint-resolved');
    const events = await heard.about(id, 6);
    expect(events.slice(3).map(({ type }) => type)).toEqual([
      'AnswerApprovalRequested',
      'AnswerApproved',
      'ComplaintResolved',
    ]);
    expect(events[3]?.data).toMatchObject({ draft: 'answer', complaintId: complaint });
    expect(events.at(-1)?.data).toMatchObject({ complaintId: complaint, outcome: 'satisfied' });
    const { body: status } = await service.get<PublicStatus>(
      `/public/status/${encodeURIComponent(number)}?code=${code}`,
      { as: 'nobody' },
    );
    expect(status.complaints).toMatchObject([{ answer: renewed, answerLegalReference: expect.stringContaining('') }]);
    expect(status.complaints[0]?.answerAppealText).not.toBe('');
    expect(await send(path, 1)).toMatchObject({ status: 409, body: { code: 'complaint-step-not-possible' } });
  });

  it('goes to the deputy while the head is away, as a first answer would', async () => {
    const { path } = await complained({ chain: 'head' });
    await save(path, 0);
    await service.rows(
      `insert into absence (body_id, absence_id, person_id, from_date, to_date, cancelled)
       values ($1, gen_random_uuid(), $2, '2026-03-01', '2026-03-31', false)`,
      [moh, head.sub],
    );
    const { body } = await ask(path, 1);
    const approved = await approve(body.approval?.id ?? '', 1, deputy);
    expect(approved.body.steps).toMatchObject([{ decidedAs: 'deputy' }]);
  });

  it('is checked as a first answer is, and says in the language of the request what is changed', async () => {
    const { path } = await complained();
    await save(path, 0, 'Закуплено 12 000 упаковок.', {});
    const { body } = await send(path, 1);
    expect(body.errors?.map(({ code }) => code).toSorted()).toEqual(['resolution', 'sources']);
    const kazakh = 'Жауап өңірлер туралы мәліметтермен және кестемен толықтырылды.';
    await save(path, 1, renewed, { resolution: kazakh });
    expect((await send(path, 2)).body.errors?.map(({ code }) => code)).toEqual(['resolution']);
  });

  it('loses its approval with a change of a word of it, also of what it says is changed', async () => {
    const { path } = await complained({ chain: 'head' });
    await save(path, 0);
    const { body } = await ask(path, 1);
    await approve(body.approval?.id ?? '', 1);
    await setClock(service.db, '2026-03-20T06:30:00Z');
    await save(path, 1, renewed, { resolution: 'Ответ дополнен иначе.' });
    expect(await send(path, 2)).toMatchObject({ status: 422, body: { code: 'draft-not-ready' } });
  });

  it('is not laid before anybody any more when the complaint is sent on, and follows an upheld one by the same way', async () => {
    const { id, complaint, path } = await complained({ chain: 'head' });
    await save(path, 0);
    const { body } = await ask(path, 1);
    const approval = body.approval?.id ?? '';
    await deed(`/media-requests/${id}/complaints/${complaint}/forward`, 1, { to: 'Правительство' });
    expect((await waiting()).map((one) => one.id)).not.toContain(approval);
    expect(await approve(approval, 1)).toMatchObject({ status: 409 });
    expect(await save(path, 1)).toMatchObject({ status: 409, body: { code: 'complaint-step-not-possible' } });
    await deed(`/media-requests/${id}/complaints/${complaint}/resolve`, 1, {
      outcome: 'upheld',
      paper: '12',
      resolution: 'Дать ответ.',
      decidedOn: '2026-03-20',
    });
    expect(await send(path, 1)).toMatchObject({ status: 422, body: { code: 'draft-not-ready' } });
    const again = await ask(path, 1);
    expect((await waiting()).find((one) => one.id === again.body.approval?.id)).toMatchObject({ dueAt: null });
    await approve(again.body.approval?.id ?? '', 1);
    await setClock(service.db, '2026-03-20T06:30:00Z');
    const sent = await send(path, 1);
    expect(sent.body.proceedings.complaints).toMatchObject([{ outcome: 'upheld', answer: renewed }]);
    expect((await heard.about(id, 10)).at(-1)).toMatchObject({ type: 'ComplaintAnswered' });
  });

  it('is not sent after the term to satisfy the complaint, though it was approved', async () => {
    const { path } = await complained();
    await save(path, 0);
    await setClock(service.db, '2026-03-30T13:30:00Z');
    expect(await send(path, 1)).toMatchObject({ status: 409, body: { code: 'complaint-step-not-possible' } });
  });

  it('begins on an empty sheet after each complaint of the same request', async () => {
    const { id, path } = await complained();
    await save(path, 0);
    await send(path, 1);
    const { body: second } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, {
      channel: 'paper',
      text: 'И этот ответ неполон.',
    });
    const next = newAnswerDraft(id, second.id);
    expect((await service.get<DraftView>(next)).body).toMatchObject({ version: 0, texts: {}, approval: null });
    expect((await save(next, 0, 'Сведения по областям прилагаем отдельной таблицей.')).body.version).toBe(2);
    const { body } = await service.get<{ items: unknown[] }>(`${next}/versions`);
    expect(body.items).toHaveLength(1);
    expect((await send(next, 2)).status).toBe(200);
  });

  it('stands for the first one where answers are looked up: in the search, among earlier answers, in the register’s proposal', async () => {
    const question = { text: 'Сколько аппаратов гемодиализа работает в сельских районах?' };
    const { id, path } = await complained(question);
    const text = 'Аппараты гемодиализа работают во всех сельских районах, очереди на процедуру нет.';
    await save(path, 0, text);
    await send(path, 1);
    const again = await register(service, { text: 'Просим сообщить об аппаратах гемодиализа в сельских районах.' });
    const { body: earlier } = await service.get<{ items: EarlierRequest[] }>(`/media-requests/${again.id}/earlier`);
    expect(earlier.items.find((one) => one.id === id)?.answer?.texts).toEqual({ ru: text });
    const { body: found } = await service.get<{ items: { id: string }[] }>('/media-requests?q=процедуру');
    expect(found.items.map((one) => one.id)).toContain(id);
    await service.rows(
      'insert into register_choice (request_id, body_id, consent, exclusivity_days, chosen_at) values ($1, $2, true, 0, app_now())',
      [id, moh],
    );
    const { body: prepared } = await service.get<{ original: { answer: string } }>(
      `/media-requests/${id}/register-entry`,
    );
    expect(prepared.original.answer).toBe(text);
  });

  it('takes its files with it: they stand still while somebody approves, and the requester finds them when it has gone out', async () => {
    const { id, number, code, complaint, path } = await complained();
    const attach = (name: string) =>
      service.upload<{ id: string; owner: string; ownerId: string }[] & Refused>(`/media-requests/${id}/attachments`, [
        [name, Buffer.from('Сведения по областям')],
      ]);
    const { body: files } = await attach('oblasti.txt');
    expect(files).toMatchObject([{ owner: 'new-answer', ownerId: complaint }]);
    const { body: dropped } = await attach('lishnee.txt');
    const remove = (file = '') =>
      service.call('DELETE', `/media-requests/${id}/attachments/${file}`, undefined, { as: daniyar });
    expect((await remove(dropped[0]?.id)).status).toBeLessThan(300);
    await save(path, 0);
    const { body } = await ask(path, 1, { by: 'head' });
    expect(await attach('pozdno.txt')).toMatchObject({ status: 409, body: { code: 'approval-open' } });
    expect((await waiting()).find((one) => one.id === body.approval?.id)?.files).toMatchObject([{ id: files[0]?.id }]);
    const statusOf = async () =>
      (await service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}?code=${code}`, { as: 'nobody' }))
        .body.attachments;
    expect(await statusOf()).toEqual([]);
    await approve(body.approval?.id ?? '', 1);
    await setClock(service.db, '2026-03-20T06:30:00Z');
    expect((await send(path, 1)).status).toBe(200);
    expect(await statusOf()).toMatchObject([{ id: files[0]?.id, of: 'new-answer', ownerId: complaint }]);
    expect(await attach('potom.txt')).toMatchObject({ status: 409, body: { code: 'already-closed' } });
    expect(await remove(files[0]?.id)).toMatchObject({ status: 409 });
  });

  it('is nobody else’s: another body finds nothing, and a unit’s officer may not write it', async () => {
    const { path } = await complained();
    expect((await service.get(path, { as: baurzhan })).status).toBe(404);
    const input = { form: 'e-mail', texts: {}, marks: [] };
    expect((await service.put(path, input, { as: baurzhan, version: 0 })).status).toBe(404);
    expect((await service.put(path, input, { as: saule, version: 0 })).status).toBe(403);
  });
});
