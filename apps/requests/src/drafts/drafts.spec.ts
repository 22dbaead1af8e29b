import { setClock } from '@baspasoz/testing';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, head } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { DraftView } from './drafts.js';

const sentence = 'Закуплено льготных лекарств на 1,2 млрд тенге.';
const source = { kind: 'unit-reply', label: 'Ответ департамента лекарственной политики' };

describe('the draft of an answer', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('drafts');
    await setClock(service.db, '2026-03-20T11:00:00Z');
  });
  afterAll(() => service.stop());

  const path = (id: string) => `/media-requests/${id}/answer-draft`;
  const content = (text: string, marks: object[] = []) => ({ form: 'e-mail', texts: { ru: text }, marks });
  const save = (id: string, version: number, text: string, more: object = {}, as = daniyar) =>
    service.put<DraftView & { code: string }>(path(id), { ...content(text), ...more }, { as, version });
  const send = (id: string, version: number) =>
    service.post<RequestDetail & { code: string; errors: { field: string; message: string }[] }>(
      `${path(id)}/send`,
      {},
      { as: daniyar, version },
    );

  it('begins empty, in the form in which the request wants its answer, and counts its versions', async () => {
    const { id } = await register(service);
    const { body: empty } = await service.get<DraftView>(path(id));
    expect(empty).toMatchObject({ version: 0, form: 'e-mail', texts: {}, language: 'ru' });
    const { status, body } = await save(id, 0, sentence);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 1,
      texts: { ru: sentence },
      writtenBy: daniyar.sub,
      writtenByName: 'Данияр Омаров',
    });
    const byHand = await register(service, { channel: 'paper', requester: { kind: 'journalist', name: 'Асель' } });
    expect((await service.get<DraftView>(path(byHand.id))).body.form).toBe('paper');
  });

  it('begins in the form that the request names, the officer sees what is wished, and another form warns', async () => {
    const wishes = { answerForm: 'paper', answerBy: '2027-01-15' };
    const { id } = await register(service, { wishes });
    const page = await service.get<RequestDetail>(`/media-requests/${id}`);
    expect(page.body).toMatchObject({ wishes, wishedBy: wishes.answerBy });
    expect((await service.get<DraftView>(path(id))).body.form).toBe('paper');
    const { body } = await save(id, 0, sentence);
    expect(body.checks).toContainEqual(
      expect.objectContaining({ code: 'wished-form', passed: false, severity: 'warn' }),
    );
    const nothing = await register(service, { wishes: {} });
    expect((await service.get<RequestDetail>(`/media-requests/${nothing.id}`)).body.wishes).toBeNull();
  });

  it('is not overwritten by whoever was slower, and both versions stay', async () => {
    const { id } = await register(service);
    await save(id, 0, 'Первый текст.');
    const slower = await save(id, 0, 'Второй текст.', {}, aigerim);
    expect(slower).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    expect((await service.put(path(id), content('x'), { as: daniyar })).status).toBe(428);
    expect((await save(id, 1, 'Второй текст.', {}, aigerim)).status).toBe(200);
    const { body } = await service.get<{ items: DraftView[] }>(`${path(id)}/versions`);
    expect(body.items.map(({ version, texts }) => [version, texts.ru])).toEqual([
      [2, 'Второй текст.'],
      [1, 'Первый текст.'],
    ]);
  });

  it('is saved while one types without a version for every pause, and never over another’s', async () => {
    const { id } = await register(service);
    const autosave = { autosave: true };
    await save(id, 0, 'Пишу', autosave);
    await save(id, 1, 'Пишу ответ', autosave);
    await save(id, 2, 'Пишу ответ вместе', autosave, aigerim);
    await save(id, 3, 'Пишу ответ вместе.', {}, aigerim);
    await save(id, 4, 'Пишу ответ вместе с отделом.', autosave, aigerim);
    const { body } = await service.get<{ items: DraftView[] }>(`${path(id)}/versions`);
    expect(body.items.map(({ version }) => version)).toEqual([5, 4, 2]);
  });

  it('cannot be sent while a statement of fact has no source, and says which', async () => {
    const { id } = await register(service);
    await save(id, 0, `Благодарим за обращение. ${sentence}`);
    const refused = await send(id, 1);
    expect(refused).toMatchObject({ status: 422, body: { code: 'draft-not-ready' } });
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ field: 'checks.sources', message: expect.stringContaining(sentence) as string }),
    ]);
    const marks = [{ language: 'ru', sentence, source }];
    expect((await save(id, 1, `Благодарим за обращение. ${sentence}`, { marks })).body.checks).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'sources', passed: true })]),
    );
    const sent = await send(id, 2);
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({
      state: 'answered',
      answer: { form: 'e-mail', claims: [{ sentence, source }] },
      letters: [{ kind: 'receipt' }, { kind: 'answer' }],
    });
    expect(await send(id, 2)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
    expect(await save(id, 2, 'Поздно.')).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });

  it('is sent as the very version that was read', async () => {
    const { id } = await register(service);
    await save(id, 0, 'Лекарств достаточно, перебоев с ними нет и не ожидается.');
    await save(id, 1, 'Лекарств достаточно, перебоев с ними нет.');
    expect(await send(id, 1)).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    expect((await send(id, 2)).status).toBe(200);
  });

  it('goes out in further languages too, and by no letter when it is handed over on paper', async () => {
    const { id } = await register(service);
    const texts = { ru: 'Лекарств достаточно, перебоев с ними нет.', kk: 'Дәрі-дәрмек жеткілікті, іркіліс жоқ.' };
    await save(id, 0, '', { texts, form: 'paper' });
    const { body } = await send(id, 1);
    expect(body.answer).toMatchObject({ language: 'ru', form: 'paper', otherTexts: { kk: texts.kk } });
    expect(body.letters.map(({ kind }) => kind)).toEqual(['receipt']);
  });

  it('takes no ground and no topic that the law does not know', async () => {
    const { id } = await register(service);
    expect(await save(id, 0, 'Текст.', { form: 'oral', oralTopic: 'weather' })).toMatchObject({ status: 400 });
    expect(await save(id, 0, 'Текст.', { groundCode: 'because' })).toMatchObject({ body: { code: 'unknown-ground' } });
  });

  it('is read by the staff of the body and written by whoever answers requests, and by nobody of another body', async () => {
    const { id } = await register(service);
    expect((await service.get(path(id), { as: head })).status).toBe(200);
    expect((await save(id, 0, 'Текст.', {}, head)).status).toBe(403);
    expect((await service.get(path(id), { as: baurzhan })).status).toBe(404);
    expect((await save(id, 0, 'Текст.', {}, baurzhan)).status).toBe(404);
    expect((await service.get(path(id), { as: 'nobody' })).status).toBe(401);
  });
});
