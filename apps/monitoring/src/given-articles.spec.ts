import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { elsewhere, poisonedInKazakh, poisonedInRussian } from './testing/demo-news.js';
import type { SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

const NOW = '2026-04-01T06:00:00Z';

interface Given {
  items: { outlet: string; state: string; about: string | null; storyId: string | null }[];
  faults: Record<string, unknown>[];
}

describe('what was published where no feed is', () => {
  let on: SpecMonitoring;
  let watch: Service;
  beforeAll(async () => {
    on = await openMonitoring('given-articles', {}, true);
    watch = await on.startWatch();
    await on.startNotifier();
    await setClock(on.db, NOW);
  });
  afterAll(() => on.close());

  const settled = (): Promise<{ body: SpecBody; coverage: SpecCoverage }> => watchedBody(on, watch);
  const post = { outlet: 'Қала жаңалықтары', medium: 'telegram', url: 'https://t.me/qala/17', publishedAt: NOW };
  const give = async (coverage: SpecCoverage, ...items: object[]): Promise<Given> => {
    const { status, body } = await coverage.call('POST', '/articles', { items });
    expect(status).toBe(200);
    return body as unknown as Given;
  };

  test('goes the way of what is fetched: a story, its risk, the head told once; given again it is known', async () => {
    const { body, coverage } = await settled();
    const item = { ...post, title: poisonedInKazakh.title, text: poisonedInKazakh.text };
    const [first] = (await give(coverage, item)).items;
    expect(first).toMatchObject({ state: 'taken', about: 'named', storyId: expect.any(String) });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect((await give(coverage, item)).items).toEqual([{ ...first, state: 'known' }]);
    const { body: story } = await coverage.call('GET', `/stories/${first!.storyId}`);
    expect(story).toMatchObject({ articles: [{ sourceName: post.outlet, url: post.url, title: item.title }] });
  });

  test('joins the story of the same event in a feed, and what is about somebody else is kept without one', async () => {
    const { coverage } = await settled();
    await coverage.publish({ ...poisonedInRussian, fetchedAt: new Date(NOW) });
    const [{ id } = {}] = await coverage.stories();
    const { items } = await give(
      coverage,
      { ...post, title: poisonedInKazakh.title, text: poisonedInKazakh.text },
      { outlet: 'Хабар', medium: 'broadcast', title: elsewhere.title, text: elsewhere.text },
      { outlet: 'Хабар', medium: 'broadcast', title: '<b></b>' },
    );
    expect(items).toMatchObject([
      { state: 'taken', about: 'named', storyId: id },
      { state: 'taken', about: null, storyId: null },
      { state: 'empty', about: null, storyId: null },
    ]);
    // Nobody fetches these outlets, so none of them may fall silent or be paused.
    const feeds = (await coverage.call('GET', '/sources')).body!['items'] as { name: string }[];
    expect(feeds.map(({ name }) => name)).toEqual(['Ночная лента']);
  });

  test('by several at once is stored once', async () => {
    const { coverage } = await settled();
    const item = { ...post, title: poisonedInKazakh.title, text: poisonedInKazakh.text };
    const other = { ...item, outlet: 'Ауыл', url: 'https://t.me/auyl/3' };
    const given = await Promise.all([
      give(coverage, item, other),
      give(coverage, other, item),
      give(coverage, item, other),
    ]);
    const states = given.flatMap(({ items }) => items.map(({ state }) => state));
    expect(states.filter((state) => state === 'taken')).toHaveLength(2);
    const [story, ...more] = await coverage.stories();
    expect(more).toEqual([]);
    expect(story).toMatchObject({ articles: 2, sources: 2 });
  });

  test('comes as a table, too: rows that cannot be read are named, and nothing else is lost', async () => {
    const { coverage } = await settled();
    const table = `Издание;Заголовок;Текст;Дата\nВечерка;${poisonedInRussian.title};${poisonedInRussian.text};01.04.2026 09:10\nВечерка;Без даты;;когда-то`;
    expect(await coverage.call('POST', '/articles/table', { table })).toMatchObject({
      status: 200,
      body: {
        items: [{ outlet: 'Вечерка', state: 'taken', about: 'named' }],
        faults: [{ row: 3, column: 'publishedAt', fault: 'unreadable-date' }],
      },
    });
    expect(await coverage.call('POST', '/articles/table', { table: 'a;b\n1;2' })).toMatchObject({
      status: 422,
      body: { code: 'table-columns-missing' },
    });
  });

  test('is refused whole with each fault named, and by whoever may not give', async () => {
    const { body, coverage } = await settled();
    const bad = { outlet: ' ', medium: 'pigeon', url: 'javascript:alert(1)', title: '', publishedAt: 'вчера' };
    const { status, body: problem } = await coverage.call('POST', '/articles', { items: [bad] });
    expect(status).toBe(400);
    const fields = (problem!['errors'] as { field: string }[]).map(({ field }) => field);
    for (const field of ['outlet', 'medium', 'url', 'title', 'publishedAt'])
      expect(fields).toContain(`items.0.${field}`);
    expect(await body.call(body.head, 'first-head', 'POST', '/articles', { items: [] })).toMatchObject({ status: 403 });
    const program = { id: 'media-monitor', email: '' };
    const item = { ...post, title: poisonedInKazakh.title, text: poisonedInKazakh.text };
    expect(await body.call(program, 'integrator', 'POST', '/articles', { items: [item] })).toMatchObject({
      status: 200,
    });
  });
});
