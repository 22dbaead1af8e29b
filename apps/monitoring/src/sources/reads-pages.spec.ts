import { gzipSync } from 'node:zlib';
import { eventually, setClock } from '@baspasoz/testing';
import { openFeedServer } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { articlePage, listPage, sitemap, sitemapIndex } from '../testing/site.js';
import { SpecReader, watching } from '../testing/spec-watch.js';
import type { StoredArticle } from '../testing/spec-watch.js';

const yesterday = '2026-11-23T09:00:00+05:00';
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('what a sitemap or a page leads to is read', () => {
  let on: Awaited<ReturnType<typeof watching>>;
  let server: FeedServer;
  let reader: SpecReader;

  beforeAll(async () => {
    on = await watching('watch-pages');
    server = await openFeedServer();
    reader = new SpecReader(on);
    await setClock(on.db, '2026-11-24T06:00:00Z');
    await on.watch([server.host], { pagesAtFirst: 3, pagesPerLook: 2, pagesWaiting: 10, pageTries: 2 });
  });
  afterAll(async () => {
    await on.close();
    await server.close();
  });

  const page = (path: string, text: string) =>
    server.serve(path, (_request, response) => response.writeHead(200, html).end(text));
  const stored = (id: string, count: number): Promise<StoredArticle[]> =>
    eventually(async () => {
      const found = await reader.articles(id);
      expect(found).toHaveLength(count);
      return found;
    });
  const titles = async (id: string) => (await reader.articles(id)).map(({ title }) => title).toSorted();
  const outcomes = (id: string) =>
    reader.look<{ url: string; outcome: string | null }>('select url, outcome from found_page where source_id = $1', [
      id,
    ]);

  test('the page of an entry gives its article: headline, text, date and its own address, and nothing of what is around', async () => {
    const url = page(
      '/kk/1001',
      articlePage('Ауруханада жөндеу басталды', { canonical: `${server.url}/kk/1001-zhondeu` }),
    );
    const elsewhere = { url: 'https://elsewhere.example/kk/1001', lastmod: yesterday };
    const entries = sitemap({ url, lastmod: yesterday }, elsewhere);
    const id = await reader.follow(server.serve('/one.xml', entries), { kind: 'sitemap' });
    const [article] = await stored(id, 1);
    // A list leads to pages of its own site only.
    expect(await outcomes(id)).toMatchObject([{ url }]);
    expect(article).toMatchObject({
      url: `${server.url}/kk/1001-zhondeu`,
      title: 'Ауруханада жөндеу басталды',
      published_at: new Date('2026-11-23T05:00:00Z'),
      date_repaired: false,
    });
    expect(article!.text).toMatch(/^«Ауруханада/);
    expect(article!.text).not.toMatch(/alert|Барлық құқықтар|Басты бет/);
    expect(await reader.source(id)).toMatchObject({ format: 'sitemap', items: 1, failures: 0, silent_since: null });
  });

  test('a sitemap may be packed, and an index is followed to the parts that are new', async () => {
    const url = page('/kk/2001', articlePage('Жаңа мектеп ашылды'));
    server.serve('/parts/news.xml.gz', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/x-gzip' })
        .end(gzipSync(sitemap({ url, lastmod: yesterday }))),
    );
    const parts = Array.from({ length: 9 }, (_, n) => ({
      url: server.serve(`/parts/${n}.xml`, sitemap()),
      lastmod: `2025-0${n + 1}-01`,
    }));
    const id = await reader.follow(
      server.serve('/index.xml', sitemapIndex(...parts, { url: `${server.url}/parts/news.xml.gz` })),
      { kind: 'sitemap' },
    );
    await stored(id, 1);
    expect(await reader.source(id)).toMatchObject({ format: 'sitemap-index', etag: null });
    expect(server.times('/parts/0.xml')).toBe(0);
    expect(server.times('/parts/8.xml')).toBeGreaterThan(0);
  });

  test('the first look takes the newest, and afterwards only what is new; nothing is fetched twice, nor what is old', async () => {
    const entry = (n: number, lastmod = `2026-11-23T0${n}:00:00+05:00`) => ({
      url: page(`/kk/30${n}0`, articlePage(`Өңірдегі ${n}-хабар туралы`)),
      lastmod,
    });
    const entries = [1, 2, 3, 4, 5].map((n) => entry(n));
    let text = sitemap(...entries, entry(9, '2020-01-01'));
    const id = await reader.follow(
      server.serve('/growing.xml', (_request, response) => response.end(text)),
      { kind: 'sitemap' },
    );
    await stored(id, 3);
    expect(await titles(id)).toEqual(['Өңірдегі 3-хабар туралы', 'Өңірдегі 4-хабар туралы', 'Өңірдегі 5-хабар туралы']);
    text = sitemap(
      entry(6, '2026-11-24T08:00:00+05:00'),
      entry(7, '2026-11-24T09:00:00+05:00'),
      entry(8, '2026-11-24T10:00:00+05:00'),
      ...entries,
    );
    await stored(id, 6); // two a look, the third at the next
    for (const n of [3, 4, 5, 6, 7, 8]) expect(server.times(`/kk/30${n}0`)).toBe(1);
    for (const n of [1, 2, 9]) expect(server.times(`/kk/30${n}0`)).toBe(0);
  });

  test('what a news sitemap says is news, also when its page cannot be read', async () => {
    const url = `${server.url}/kk/4001-zhoq`;
    const entry = { url, title: 'Түркістанда су тасқыны', date: yesterday };
    const id = await reader.follow(server.serve('/news.xml', sitemap(entry)), { kind: 'sitemap' });
    const [article] = await stored(id, 1);
    expect(article).toMatchObject({
      url,
      title: entry.title,
      text: '',
      published_at: new Date(yesterday),
      date_repaired: false,
    });
    expect(await reader.problems(id)).toMatchObject([
      { code: 'page-unread', detail: 'http-status: status 404', ended_at: null },
    ]);
    expect(await reader.source(id)).toMatchObject({ format: 'news-sitemap', failures: 0 });
  });

  test('a page that lists articles is a source: what appears on it is read, once, and what is no article is left', async () => {
    const link = (n: number, title: string) => ({ path: `/kk/news/50${n}0-habar`, title });
    page('/kk/news/5010-habar', articlePage('Балабақшада жаңа топ ашылды'));
    page('/kk/news/5020-habar', '<html><body><h1>Бет табылмады бұл жерде</h1></body></html>');
    let text = listPage(link(1, 'Балабақшада жаңа топ ашылды'), link(2, 'Бұл бетте мақала жоқ екен'));
    const id = await reader.follow(
      server.serve('/kk/news', (_request, response) => response.writeHead(200, html).end(text)),
      { kind: 'page' },
    );
    await stored(id, 1);
    await eventually(async () =>
      expect((await outcomes(id)).map(({ outcome }) => outcome).toSorted()).toEqual(['no-article', 'stored']),
    );
    expect(await reader.problems(id)).toMatchObject([{ code: 'no-article' }]);
    page('/kk/news/5030-habar', articlePage('Дәріханаларға дәрі жеткізілді', { date: '' }));
    text = listPage(link(3, 'Дәріханаларға дәрі жеткізілді'), link(1, 'Балабақшада жаңа топ ашылды'));
    await stored(id, 2);
    expect(await reader.source(id)).toMatchObject({ format: 'html', items: 2 });
    const undated = (await reader.articles(id)).find(({ title }) => title.startsWith('Дәріхана'));
    expect(undated).toMatchObject({ date_repaired: true });
    expect(server.times('/kk/news/5010-habar')).toBe(1);
    expect(server.times('/about')).toBe(0);
  });

  test('two addresses of one article are one article', async () => {
    const canonical = `${server.url}/kk/6001`;
    const urls = ['/kk/6001?from=list', '/kk/6001?from=main'].map((path) =>
      page(path, articlePage('Бір мақала екі мекенжайда', { canonical })),
    );
    const id = await reader.follow(
      server.serve('/twice.xml', sitemap(...urls.map((url) => ({ url, lastmod: yesterday })))),
      { kind: 'sitemap' },
    );
    await eventually(async () =>
      expect((await outcomes(id)).map(({ outcome }) => outcome).toSorted()).toEqual(['known', 'stored']),
    );
    expect(await reader.articles(id)).toHaveLength(1);
  });

  test.each([
    ['sitemap', '<rss version="2.0"></rss>', 'not-a-sitemap'],
    ['page', '<html><body><div id="root"></div></body></html>', 'not-a-page'],
  ] as const)('a %s that is none says so', async (kind, text, code) => {
    const id = await reader.follow(server.serve(`/no-${kind}`, text), { kind });
    await eventually(async () => expect(await reader.problems(id)).toMatchObject([{ code }]));
  });
});
