import { parseFeed } from '@rowanmanning/feed-parser';
import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { asked, askedInKazakh, register, refusesAlone } from '../testing/requests.js';
import { daniyar, head, moh, saule, turkistan } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { Statistics } from '../statistics/statistics.js';
import type { RegisterEntry } from './register-entry.js';
import type { RegisterPreparation } from '../features/prepare-register-entry/prepare-register-entry.handler.js';
import type { RegisterPage } from '../features/search-register/search-register.handler.js';
import type { PublicEntry } from './public-entry.js';

const received = '2026-03-20T11:00:00Z';
const atOnce = { consent: true, exclusivityDays: 0 };
const secret = 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.';

describe('the public register of answered requests', () => {
  let service: SpecService;
  let replica: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('register');
    await refusesAlone(service);
    replica = await service.replica();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await replica.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  const at = (time: string) => setClock(service.db, time);
  const desk = (id: string) => `/media-requests/${id}/register-entry`;
  const publicPath = `/public/bodies/${moh}/register`;

  /** Asked with a window of seven days and answered at once: it may open on 27 March at nine, Astana time (04:00 UTC). */
  async function answered({
    text = secret,
    ...changes
  }: { text?: string; disclosure?: object; question?: string } = {}) {
    const { question, ...rest } = { disclosure: { consent: true, exclusivityDays: 7 }, ...changes };
    const { id, number } = await register(service, { ...rest, ...(question && { text: question }) });
    expect((await service.post(`/media-requests/${id}/answer`, { language: 'ru', text })).status).toBe(200);
    return { id, number };
  }

  /** A letter in hand holds the request for a moment; the sweep passes it by and comes again. */
  const opened = (id: string) =>
    eventually(async () => {
      await service.sweeper.sweep();
      const shown = await service.get(`${publicPath}/${id}`, { as: 'nobody' });
      if (shown.status !== 200) throw new Error('not open yet');
    });

  async function confirmed(id: string, changes = {}) {
    const { suggestion } = (await service.get<RegisterPreparation>(desk(id))).body;
    const texts = Object.fromEntries(Object.entries(suggestion).filter(([, text]) => text !== null));
    return service.post<RegisterEntry>(desk(id), { ...texts, confirmed: true, ...changes });
  }

  /** Every way there is for somebody without an account to see an entry. */
  async function everyPublicRoute(id: string, number: string): Promise<string> {
    const paths = [
      publicPath,
      `${publicPath}?q=${encodeURIComponent('миллиардах')}`,
      `${publicPath}?q=${encodeURIComponent(number)}`,
      `${publicPath}?outcome=answered&language=ru&from=2026-03-01&to=2026-12-31&limit=100`,
      `${publicPath}/${id}`,
      `${publicPath}/feed.atom`,
      `${publicPath}/feed.atom?language=ru`,
      `/public/bodies/${turkistan}/register/${id}`,
      `/public/bodies/${turkistan}/register`,
      `/public/status/${encodeURIComponent(number)}?code=AAAA`,
    ];
    const answers = await Promise.all(paths.map((path) => service.text(path)));
    return answers.map(({ text }) => text).join('\n');
  }

  it('keeps an answer to its requester until the window ends, by every public route', async () => {
    const { id, number } = await answered();
    expect(await everyPublicRoute(id, number)).not.toMatch(new RegExp(`миллиард|${number}|${id}`));
    expect((await confirmed(id)).status).toBe(200);
    for (const time of [received, '2026-03-27T03:59:59Z']) {
      await at(time);
      await service.sweeper.sweep();
      expect(await everyPublicRoute(id, number)).not.toMatch(new RegExp(`миллиард|${number}|${id}`));
    }
    await at('2026-03-27T04:00:00Z');
    await opened(id);
    const shown = await everyPublicRoute(id, number);
    expect(shown.match(/миллиард/g)?.length).toBeGreaterThanOrEqual(7);
    expect((await service.get(`/public/bodies/${turkistan}/register/${id}`, { as: 'nobody' })).status).toBe(404);
  });

  it('opens an entry once, with one event, when two replicas sweep at the same moment', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      const { id } = await answered();
      expect((await confirmed(id)).status).toBe(200);
      ids.push(id);
    }
    await at('2026-03-27T04:00:00Z');
    await Promise.all([service, replica, service, replica].map(({ sweeper }) => sweeper.sweep()));
    for (const id of ids) {
      await opened(id);
      const names = await heard.of(id, 3);
      expect(names).toEqual(['RequestReceived', 'RequestAnswered', 'RequestDisclosed']);
      const event = heard.events.find(({ subject, type }) => subject === id && type === 'RequestDisclosed');
      expect(Object.keys(event?.data ?? {}).sort()).toEqual(['deadlineId', 'disclosedAt', 'number', 'requestId']);
    }
  });

  it('publishes nothing that nobody has confirmed, however old the answer is', async () => {
    const { id, number } = await answered({ disclosure: atOnce });
    await at('2026-09-01T06:00:00Z');
    await service.sweeper.sweep();
    expect(await everyPublicRoute(id, number)).not.toContain(id);
    expect((await service.post(desk(id), { heading: 'Тема', question: 'О чём', answer: 'Ответ' })).status).toBe(400);
    expect((await service.post(desk(id), { heading: 'Т', question: 'О', answer: 'О', confirmed: false })).status).toBe(
      400,
    );
  });

  it('shows only the topic and what came of it where the requester gave no consent, after the longest window', async () => {
    const { id, number } = await answered({ disclosure: undefined, text: 'Сто сорок машин переданы регионам.' });
    const { body } = await service.get<RegisterPreparation>(desk(id));
    expect(body).toMatchObject({
      form: 'outcome',
      choice: null,
      publishOn: '2026-04-19',
      suggestion: { question: null, answer: null },
    });
    expect((await confirmed(id, { question: 'Лишнее', answer: 'Сто сорок' })).status).toBe(200);
    await at('2026-04-19T04:00:00Z');
    await opened(id);
    const { body: entry } = await service.get<PublicEntry>(`${publicPath}/${id}`, { as: 'nobody' });
    expect(entry).toMatchObject({ form: 'outcome', state: 'answered', question: null, answer: null, late: false });
    expect(await everyPublicRoute(id, number)).not.toMatch(/Сто сорок|Лишнее/);
  });

  it('suggests the texts without personal data, and lets none through that nobody has vouched for', async () => {
    const { id, number } = await answered({
      disclosure: atOnce,
      question: 'Меня зовут Марат Сейдахметов, тел. +7 701 123 45 67. Сколько лекарств закуплено?',
    });
    const { body } = await service.get<RegisterPreparation>(desk(id));
    expect(body.original.question).toContain('Сейдахметов');
    expect(body.suggestion.question).toBe('Меня зовут [имя], тел. [телефон]. Сколько лекарств закуплено?');
    const texts = {
      heading: 'Лекарства',
      question: 'Спросил Сейдахметов',
      answer: 'Справки: +7 7172 74 32 43',
      confirmed: true,
    };
    const refused = await service.post<{ code: string; errors: { field: string; message: string }[] }>(desk(id), texts);
    expect(refused).toMatchObject({ status: 422, body: { code: 'register-personal-data' } });
    expect(refused.body.errors.map(({ field, message }) => [field, message])).toEqual([
      ['question', 'Сейдахметов'],
      ['answer', '+7 7172 74 32 43'],
    ]);
    const vouched = { ...texts, question: 'Спросил читатель', kept: ['+7 7172 74 32 43'] };
    expect((await service.post(desk(id), vouched)).status).toBe(200);
    await opened(id);
    const shown = await everyPublicRoute(id, number);
    expect(shown).not.toMatch(/Сейдахметов|701 123|Меридиан|meridian/);
  });

  it('corrects and withdraws in the open: a note stays, withdrawn texts go, the number does not', async () => {
    const { id, number } = await answered({ disclosure: atOnce, text: 'Выделено на шестьдесят коек больше.' });
    expect((await confirmed(id)).status).toBe(200);
    expect((await service.post(`${desk(id)}/withdrawal`, { note: 'Рано' })).body).toMatchObject({
      code: 'register-not-published',
    });
    await opened(id);
    expect((await confirmed(id)).body).toMatchObject({ code: 'register-published' });
    const fixed = {
      heading: 'Лекарства',
      question: 'Сколько закуплено?',
      answer: 'На семьдесят коек.',
      note: 'Исправлена сумма',
    };
    expect((await service.post(`${desk(id)}/correction`, fixed)).status).toBe(200);
    expect((await service.get<PublicEntry>(`${publicPath}/${id}`)).body).toMatchObject({
      answer: 'На семьдесят коек.',
      notes: [{ kind: 'correction', note: 'Исправлена сумма' }],
    });
    const corrected = await service.get<{ items: PublicEntry[] }>(`${publicPath}?corrected=true`);
    expect(corrected.body.items.map((entry) => entry.id)).toEqual([id]);
    const counted = await service.get<Statistics>('/statistics');
    expect(counted.body).toMatchObject({ corrections: 1, units: [{ unitId: null, corrections: 1 }] });
    expect((await service.post(`${desk(id)}/withdrawal`, { note: 'По просьбе автора' })).status).toBe(200);
    expect((await service.get<PublicEntry>(`${publicPath}/${id}`)).body).toMatchObject({
      number,
      heading: null,
      answer: null,
    });
    const shown = await everyPublicRoute(id, number);
    expect(shown).toContain('По просьбе автора');
    expect(shown).not.toMatch(/шестьдесят|семьдесят|Сколько закуплено/);
    expect((await heard.of(id, 5)).slice(2)).toEqual([
      'RequestDisclosed',
      'RequestDisclosureChanged',
      'RequestDisclosureChanged',
    ]);
    const [chain] = await service.rows<{ changes: string[] }>(
      `select array_agg(action order by seq) filter (where action like '%register-entry') as changes from audit_entry where subject = $1`,
      [`request:${id}`],
    );
    expect(chain?.changes).toEqual(
      expect.arrayContaining(['confirm-register-entry', 'correct-register-entry', 'withdraw-register-entry']),
    );
  });

  it('keeps the window inside the rules, and opens at once what was asked without one', async () => {
    const rules = await service.get<{ exclusivityDays: { most: number } }>(`/public/bodies/${moh}/disclosure-rules`);
    expect(rules.body.exclusivityDays.most).toBe(30);
    const tooLong = { ...asked, disclosure: { consent: true, exclusivityDays: 31 } };
    expect(await service.post(`/public/bodies/${moh}/media-requests`, tooLong, { as: 'nobody' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'disclosure.exclusivityDays' }] },
    });
    const { id } = await answered({ disclosure: { consent: true } });
    await confirmed(id);
    await opened(id);
  });

  it('is searched and filtered, page by page, in Kazakh and in Russian', async () => {
    const disclosure = atOnce;
    const { id } = await register(service, { ...askedInKazakh, disclosure });
    const text = 'Аудандарға қырық жедел жәрдем көлігі бөлінді, олар сәуірде жеткізіледі.';
    await service.post(`/media-requests/${id}/answer`, { language: 'kk', text });
    await confirmed(id);
    const refused = await register(service, { disclosure });
    const ground = {
      groundCode: 'not-identifiable',
      reasoning: 'Из запроса неясно, о каких закупках речь; просим уточнить.',
    };
    expect((await service.post(`/media-requests/${refused.id}/refuse`, ground)).status).toBe(200);
    expect((await confirmed(refused.id)).status).toBe(200);
    await opened(id);
    await opened(refused.id);
    const search = async (query: string) =>
      (await service.get<RegisterPage>(`${publicPath}?${query}`, { as: 'nobody' })).body;
    expect((await search(`q=${encodeURIComponent('жедел жардем колигин')}`)).items.map((item) => item.id)).toContain(
      id,
    );
    expect((await search('outcome=refused')).items).toMatchObject([{ id: refused.id, groundCode: 'not-identifiable' }]);
    expect((await search('language=kk')).items.every(({ language }) => language === 'kk')).toBe(true);
    expect((await search('from=2027-01-01')).items).toEqual([]);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: RegisterPage = await search(`limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([id, refused.id]));
  });

  it('is read back from its Atom feed as it was written', async () => {
    const feed = await service.text(`${publicPath}/feed.atom?language=kk`);
    const page = (await service.get<RegisterPage>(publicPath)).body;
    const read = parseFeed(feed.text);
    expect(read.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(read.self).toBe(`https://baspasoz.example/api/requests${publicPath}/feed.atom?language=kk`);
    expect(read.items.map(({ id }) => id)).toEqual(page.items.map(({ id }) => `urn:uuid:${id}`));
    for (const item of read.items)
      expect([item.title, item.published, item.url]).toEqual([
        expect.stringContaining('МЗ-2026-'),
        expect.any(Date),
        expect.stringContaining(`https://baspasoz.example/kk/register/${moh}/`),
      ]);
  });

  it('is prepared by the office only, and shows it what is left to prepare', async () => {
    const { id } = await answered();
    const view = async (name: string) =>
      (await service.get<{ items: { id: string }[] }>(`/register-desk?view=${name}&limit=100`)).body;
    expect((await view('prepare')).items.map((item) => item.id)).toContain(id);
    await confirmed(id);
    expect((await view('waiting')).items.map((item) => item.id)).toContain(id);
    expect((await service.get(desk(id), { as: daniyar })).status).toBe(200);
    for (const as of [saule, head, 'nobody'] as const)
      expect([401, 403]).toContain((await service.get(desk(id), { as })).status);
    const open = await register(service);
    expect((await service.get(desk(open.id))).body).toMatchObject({ code: 'register-not-closed' });
  });
});
