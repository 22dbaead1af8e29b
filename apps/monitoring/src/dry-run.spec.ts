import { look } from './testing/look.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';
import { SpecBody } from './testing/spec-body.js';

const severityAt = { critical: 1, high: 1, medium: 1 };
const rule = {
  name: { kk: 'Кезек', ru: 'Очереди', en: 'Queues' },
  severity: 'high',
  within: 'sentence',
  about: 'named',
  minScore: 0,
  words: [
    { language: 'ru', text: 'очередь' },
    { language: 'kk', text: 'кезек' },
  ],
  unless: [{ language: 'ru', text: 'сократились' }],
  active: true,
};

describe('a rule is tried before it is saved', () => {
  let on: SpecMonitoring;
  let body: SpecBody;
  let coverage: SpecCoverage;

  beforeAll(async () => {
    on = await openMonitoring('dry-run');
    const watch = await on.startWatch();
    await on.startNotifier();
    ({ body, coverage } = await watchedBody(on, watch));
    // Nothing is told by its score: what is told here, a rule told.
    await coverage.call('PUT', '/coverage-settings', { notifyAt: 1, triageAt: 1, severityAt });
    await coverage.publish(
      { title: 'Очереди в поликлиниках', text: 'Минздрав признал очереди к врачам в Костанае.' },
      { title: 'Ауруханадағы жағдай', text: 'Денсаулық сақтау министрлігі кезектер туралы хабарлады.' },
      { title: 'Поликлиники', text: 'Минздрав сообщил, что очереди сократились вдвое.' },
      { title: 'Дороги Костаная', text: 'На дорогах области очереди машин.' },
      { title: 'Новая школа', text: 'Минздрав открыл медпункт в школе.' },
    );
  });
  afterAll(() => on.close());

  const tried = async (input: object): Promise<Record<string, unknown>> => {
    const { status, body: answer } = await coverage.call('POST', '/coverage-rules/dry-run', input);
    expect(status).toBe(200);
    return answer!;
  };
  const titlesOf = (answer: Record<string, unknown>): string[] =>
    (answer['items'] as { title: string }[]).map(({ title }) => title).toSorted();

  test('on what was found in both languages: the words, the sentence, what was done and what would have been', async () => {
    const answer = await tried(rule);
    expect(answer).toMatchObject({ articles: 5, aboutUs: 4, leftOut: false, caught: 2, newlyTold: 2, falseAlarms: 0 });
    expect(titlesOf(answer)).toEqual(['Ауруханадағы жағдай', 'Очереди в поликлиниках']);
    expect(answer['items']).toContainEqual(
      expect.objectContaining({
        title: 'Ауруханадағы жағдай',
        sentence: 'Денсаулық сақтау министрлігі кезектер туралы хабарлады.',
        marks: [{ start: 29, end: 37 }],
        was: 'none',
        wouldBe: 'notify',
        officerSaid: null,
      }),
    );
  });

  test('and leaves no trace: no rule, no story raised, no word in the audit chain', async () => {
    const facts = () =>
      look(
        on.db.adminUrl,
        `select (select count(*)::int from coverage_rule where body_id = $1) as rules,
           (select count(*)::int from story where body_id = $1 and state <> 'quiet') as stories,
           (select count(*)::int from audit_entry where body_id = $1) as audited`,
        [body.id],
      );
    const before = await facts();
    await tried(rule);
    expect(await facts()).toEqual(before);
    expect(before).toMatchObject([{ rules: 0, stories: 0 }]);
  });

  test('it catches just what it catches once it is saved', async () => {
    const saved = await coverage.call('POST', '/coverage-rules', rule);
    expect(saved.status).toBe(201);
    const later = [
      { title: 'Очередь на операцию', text: 'Минздрав объяснил очередь на операции нехваткой врачей.' },
      { title: 'Запись к врачу', text: 'Минздрав: очереди сократились.' },
    ];
    await coverage.publish(...later);
    const told = (await coverage.stories('all')).map(({ title }) => title);
    expect(told).toEqual(['Очередь на операцию']);
    const answer = await tried({ ...rule, replaces: saved.body!['id'] });
    expect(titlesOf(answer)).toEqual(['Ауруханадағы жағдай', 'Очереди в поликлиниках', 'Очередь на операцию']);
    // The head knows of the third already.
    expect(answer).toMatchObject({ caught: 3, newlyTold: 2, noLongerCaught: 0 });
  });

  test('in place of the one it replaces, it says also what it would lose and what officers said of what it catches', async () => {
    const { body: list } = await coverage.call('GET', '/coverage-rules');
    const own = (list!['items'] as { id: string; name: { en: string } }[]).find(({ name }) => name.en === 'Queues')!;
    const [story] = await coverage.stories('all');
    const dismissed = await coverage.call('POST', `/stories/${String(story!['id'])}/dismiss`, {
      reason: 'not-negative',
    });
    expect(dismissed.status).toBe(200);
    expect(await tried({ ...rule, replaces: own.id })).toMatchObject({ caught: 3, falseAlarms: 1, noLongerCaught: 0 });
    const kazakh = { ...rule, words: [{ language: 'kk', text: 'кезек' }], replaces: own.id };
    expect(await tried(kazakh)).toMatchObject({ caught: 1, falseAlarms: 0, noLongerCaught: 1 });
  });

  test('what was found long ago is not read; nor what another body found', async () => {
    await look(
      on.db.adminUrl,
      `update assessment set assessed_at = assessed_at - interval '31 days' where body_id = $1`,
      [body.id],
    );
    expect(await tried(rule)).toMatchObject({ aboutUs: 0, caught: 0, items: [] });
    const other = new SpecBody(on);
    const elsewhere = await other.call(other.head, 'officer', 'POST', '/coverage-rules/dry-run', rule);
    expect(elsewhere).toMatchObject({ status: 200, body: { articles: 0, aboutUs: 0, caught: 0 } });
  });

  test('a senseless one is refused with a sentence, and so is who may not set rules', async () => {
    const answers = await Promise.all([
      coverage.call('POST', '/coverage-rules/dry-run', { ...rule, words: [] }),
      coverage.call('POST', '/coverage-rules/dry-run', { ...rule, replaces: body.id }),
      body.call(body.head, 'journalist', 'POST', '/coverage-rules/dry-run', rule),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 403]);
  });
});

describe('a name is tried before it is watched for', () => {
  let on: SpecMonitoring;
  let coverage: SpecCoverage;

  beforeAll(async () => {
    on = await openMonitoring('name-dry-run');
    const watch = await on.startWatch();
    await on.startNotifier();
    ({ coverage } = await watchedBody(on, watch));
    await coverage.publish(
      { title: 'Ауылдағы емдеу', text: '«Аңсаған сәби» бағдарламасы бойынша ауылда 40 отбасы емделді.' },
      { title: 'Квоты на ЭКО', text: 'Минздрав увеличил квоты программы «Аңсаған сәби».' },
      { title: 'Дороги', text: 'На дорогах области гололёд.' },
    );
  });
  afterAll(() => on.close());

  const tried = (text: string, kind = 'programme', language = 'kk') =>
    coverage.call('POST', '/watch-names/dry-run', { kind, language, text });

  test('what it would have found out of how many, and what of it no name of today finds', async () => {
    const { status, body: answer } = await tried('Аңсаған сәби');
    expect(status).toBe(200);
    expect(answer).toMatchObject({ read: 3, leftOut: false, named: 2, added: 1 });
    expect(answer!['items']).toEqual([
      expect.objectContaining({ title: 'Ауылдағы емдеу', storyId: null, marks: [{ start: 1, end: 13 }] }),
      expect.objectContaining({ title: 'Квоты на ЭКО', storyId: expect.any(String) as string }),
    ]);
  });

  test('and it finds just that once it is watched for; the trial itself leaves no name', async () => {
    const names = async () => ((await coverage.call('GET', '/watch-names')).body!['items'] as unknown[]).length;
    const before = await names();
    await tried('Аңсаған сәби');
    expect(await names()).toBe(before);
    await coverage.watchFor(['programme', 'kk', 'Аңсаған сәби']);
    await coverage.publish({ title: 'Тағы да', text: '«Аңсаған сәби» ауданға жетті.' });
    expect((await tried('Аңсаған сәби')).body).toMatchObject({ read: 4, named: 3, added: 1 });
  });

  test('a name without a letter is refused', async () => {
    expect((await tried('12')).status).toBe(400);
  });
});
