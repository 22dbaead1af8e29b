import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { PublicEntry } from '../../register/public-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import { answerAnew, withheld } from '../../testing/new-answers.js';
import { aigerim, baurzhan, moh, saule } from '../../testing/people.js';
import { asked, refusesAlone, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { DeskCounts, DeskItem } from '../list-register-desk/list-register-desk.handler.js';
import type { RegisterPreparation } from '../prepare-register-entry/prepare-register-entry.handler.js';

const first = 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.';
const renewed =
  'Дополняем ответ для Марата Сейдахметова: перебоев нет и во всех областях, поставки идут каждую неделю.';
const note = 'После жалобы дан новый ответ, запись приведена к нему.';

describe('the public entry of a request that was answered anew', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('renewed-entry');
    await refusesAlone(service);
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, '2026-03-20T06:00:00Z'));

  type Refused = { code: string };
  type Change = RegisterEntry & Refused;
  const desk = (id: string) => `/media-requests/${id}/register-entry`;
  const prepared = async (id: string) => (await service.get<RegisterPreparation>(desk(id))).body;
  const textsOf = ({ heading, question, answer }: RegisterPreparation['suggestion']) => ({
    heading,
    ...(question !== null && { question }),
    ...(answer !== null && { answer }),
  });
  const confirm = async (id: string) =>
    service.post<Change>(desk(id), { ...textsOf((await prepared(id)).suggestion), confirmed: true });
  const renew = (id: string, changes: object, as = aigerim) =>
    service.post<Change>(`${desk(id)}/renewal`, { note, confirmed: true, ...changes }, { as });
  const behind = async () =>
    (await service.get<{ items: DeskItem[]; counts: DeskCounts }>('/register-desk?view=behind')).body;
  const shown = (id: string) => service.get<PublicEntry>(`/public/bodies/${moh}/register/${id}`, { as: 'nobody' });
  const opened = (id: string) =>
    eventually(async () => {
      await service.sweeper.sweep();
      if ((await shown(id)).status !== 200) throw new Error('not open yet');
    });

  /** An answered request in the register, unless its window is open still. */
  async function entered(disclosure: object = { consent: true, exclusivityDays: 0 }) {
    const { id } = await register(service, { disclosure });
    await service.post(`/media-requests/${id}/answer`, { language: 'ru', text: first });
    expect((await confirm(id)).status).toBe(200);
    return id;
  }
  async function answeredAnew(id: string, more: object = {}) {
    const filed = { channel: 'paper', text: 'Ответ неполон.' };
    const { body } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, filed);
    const sent = await answerAnew(service, id, body.id, renewed, { resolution: 'Ответ дополнен.', ...more });
    expect(sent.status).toBe(200);
  }

  it('says at once that another answer was given, by every way it is read, and the desk lists it', async () => {
    const id = await entered();
    await opened(id);
    expect((await shown(id)).body).toMatchObject({ answer: first, renewedAt: null, isBehind: false });
    await answeredAnew(id);
    expect((await shown(id)).body).toMatchObject({
      answer: first,
      renewedAt: '2026-03-20T06:00:00.000Z',
      isBehind: true,
    });
    const { text: feed } = await service.text(`/public/bodies/${moh}/register/feed.atom?language=ru`);
    expect(feed).toContain('20.03.2026 после жалобы дан новый ответ');
    expect(feed).not.toContain('каждую неделю');
    const { items, counts } = await behind();
    expect(items.map((one) => one.id)).toContain(id);
    expect(counts.behind).toBe(items.length);
  });

  it('is prepared anew: personal data taken out, read, confirmed; then everybody reads the new answer and that it was corrected', async () => {
    const id = await entered();
    await opened(id);
    await answeredAnew(id, { withheld: [withheld] });
    const { original, suggestion, entry } = await prepared(id);
    expect(entry).toMatchObject({ isBehind: true, answer: first });
    expect(original.answer).toContain('Сейдахметова');
    expect(suggestion.answer).not.toContain('Сейдахметова');
    const texts = textsOf(suggestion);
    expect((await renew(id, { ...texts, confirmed: false })).status).toBe(400);
    expect((await renew(id, { ...texts, note: '' })).status).toBe(400);
    expect(await renew(id, { ...texts, answer: renewed })).toMatchObject({
      status: 422,
      body: { code: 'register-personal-data' },
    });
    expect((await shown(id)).body).toMatchObject({ answer: first, isBehind: true });
    expect((await renew(id, texts)).body).toMatchObject({ isBehind: false, answer: suggestion.answer });
    expect((await shown(id)).body).toMatchObject({
      answer: suggestion.answer,
      isBehind: false,
      renewedAt: '2026-03-20T06:00:00.000Z',
      withheldOn: [withheld.groundCode],
      notes: [{ kind: 'correction', note }],
    });
    expect((await behind()).items.map((one) => one.id)).not.toContain(id);
    const { body: found } = await service.get<{ items: PublicEntry[] }>(
      `/public/bodies/${moh}/register?q=${encodeURIComponent('поставках каждую неделю')}`,
      { as: 'nobody' },
    );
    expect(found.items.map((one) => one.id)).toContain(id);
    expect((await heard.about(id, 5)).map(({ type }) => type)).toContain('RequestDisclosureChanged');
    expect(await renew(id, texts)).toMatchObject({ status: 409, body: { code: 'register-not-behind' } });
  });

  it('stays behind after a mere correction, and whoever may not prepare entries renews none', async () => {
    const id = await entered();
    await opened(id);
    await answeredAnew(id);
    const { entry, suggestion } = await prepared(id);
    const old = { heading: entry?.heading, question: entry?.question, answer: entry?.answer };
    expect((await service.post(`${desk(id)}/correction`, { ...old, note: 'Опечатка.' })).status).toBe(200);
    expect((await shown(id)).body).toMatchObject({ answer: first, isBehind: true });
    expect((await renew(id, textsOf(suggestion), saule)).status).toBe(403);
    expect((await renew(id, textsOf(suggestion), baurzhan)).status).toBe(404);
  });

  it('is confirmed anew as it was, while its window is open', async () => {
    const id = await entered({ consent: true, exclusivityDays: 7 });
    await answeredAnew(id);
    expect((await behind()).items.find((one) => one.id === id)).toMatchObject({
      publishedAt: null,
      behindSince: '2026-03-20T06:00:00.000Z',
    });
    const texts = textsOf((await prepared(id)).suggestion);
    expect(await renew(id, texts)).toMatchObject({ status: 409, body: { code: 'register-not-published' } });
    expect((await confirm(id)).body).toMatchObject({ isBehind: false });
    expect((await behind()).items.map((one) => one.id)).not.toContain(id);
  });

  it('names the day of the new answer where only topic and outcome are shown, and has no text to renew', async () => {
    const { id } = await register(service, { requester: { ...asked.requester, name: 'Олжас Ахметов' } });
    await service.post(`/media-requests/${id}/answer`, { language: 'ru', text: first });
    await confirm(id);
    await setClock(service.db, '2026-05-20T06:00:00Z');
    await opened(id);
    await answeredAnew(id);
    expect((await shown(id)).body).toMatchObject({
      form: 'outcome',
      answer: null,
      isBehind: false,
      renewedAt: '2026-05-20T06:00:00.000Z',
    });
    expect((await behind()).items.map((one) => one.id)).not.toContain(id);
  });
});
