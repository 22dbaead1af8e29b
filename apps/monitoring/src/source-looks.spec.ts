import { randomUUID } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import { openFeedServer, rss } from './testing/feed-server.js';
import type { FeedServer } from './testing/feed-server.js';
import { articlePage, listPage, sitemap } from './testing/site.js';
import { SpecBody } from './testing/spec-body.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';
import { quick } from './testing/spec-watch.js';

interface Look {
  id: string;
  state: string;
}

describe('an address that may become a source is looked at first', () => {
  let on: SpecMonitoring;
  let servers: FeedServer[];
  let server: FeedServer;
  let body: SpecBody;
  const officer = { id: randomUUID(), email: '' };
  const call = (method: string, path: string, input?: object, by = body) =>
    by.call(officer, 'authorized-person', method, path, input);

  beforeAll(async () => {
    servers = await Promise.all(Array.from({ length: 3 }, openFeedServer));
    [server] = servers as [FeedServer];
    const limits = { ...quick, looksPerHour: 12 };
    on = await openMonitoring('source-looks', {
      WATCH_ALLOW_HOSTS: servers.map(({ host }) => host).join(','),
      WATCH_LIMITS: JSON.stringify(limits),
    });
    body = new SpecBody(on);
    await on.startWatch();
  });
  afterAll(async () => {
    await on.close();
    await Promise.all(servers.map((one) => one.close()));
  });

  const ask = async (url: string): Promise<string> => {
    const asked = await call('POST', '/source-looks', { url });
    expect(asked).toMatchObject({ status: 201, body: { state: 'looking', proposals: [], failure: null } });
    return (asked.body as unknown as Look).id;
  };
  const answerTo = async (url: string) => {
    const id = await ask(url);
    return eventually(async () => {
      const { body: look } = await call('GET', `/source-looks/${id}`);
      expect((look as unknown as Look).state).not.toBe('looking');
      return look;
    });
  };
  const page = (site: FeedServer, path: string, text: string) =>
    site.serve(path, (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text),
    );

  test('a feed is a feed, with its name and its first articles', async () => {
    const url = server.serve('/rss', rss(...Array.from({ length: 7 }, (_, n) => ({ id: String(n) }))));
    const look = await answerTo(url);
    expect(look).toMatchObject({
      state: 'found',
      failure: null,
      proposals: [{ kind: 'feed', url, format: 'rss', name: 'Дала', sample: null }],
    });
    const [{ articles }] = look!['proposals'] as [{ articles: object[] }];
    expect(articles).toHaveLength(5);
    expect(articles[0]).toEqual({
      title: 'Хабар 0',
      url: 'https://dala.example/0',
      publishedAt: '2026-11-23T05:00:00.000Z',
    });
  });

  test('a page that names its feed is read by that feed, and can be read as a page', async () => {
    const feed = server.serve('/named.rss', rss({ id: '1' }));
    const list = listPage({ path: '/kk/1001', title: 'Ауруханада жөндеу жұмысы басталды' });
    const url = page(
      server,
      '/kk/front',
      list.replace('</head>', '<link rel="alternate" type="application/rss+xml" href="/named.rss"></head>'),
    );
    expect(await answerTo(url)).toMatchObject({
      proposals: [
        { kind: 'feed', url: feed, articles: [{ title: 'Хабар 1' }] },
        { kind: 'page', url, articles: [{ title: 'Ауруханада жөндеу жұмысы басталды' }], sample: null },
      ],
    });
  });

  test('a page without a feed is a page, with an article of it as it would be taken, and the sitemap its site names beside it', async () => {
    const site = servers[1]!;
    site.serve(
      '/robots.txt',
      `User-agent: *\nAllow: /\nSitemap: ${site.url}/map.xml\nSitemap: https://other.example/map.xml\n`,
    );
    const article = page(site, '/kk/2001', articlePage('Жаңа мектеп биыл ашылады'));
    site.serve('/map.xml', sitemap({ url: article, lastmod: '2026-11-23' }));
    const url = page(site, '/kk', listPage({ path: '/kk/2001', title: 'Жаңа мектеп биыл ашылады' }));
    const sample = {
      title: 'Жаңа мектеп биыл ашылады',
      text: expect.stringMatching(/^«Жаңа мектеп/),
      publishedAt: '2026-11-23T05:00:00.000Z',
    };
    expect(await answerTo(url)).toMatchObject({
      proposals: [
        { kind: 'page', url, name: 'Жаңалықтар', sample },
        { kind: 'sitemap', url: `${site.url}/map.xml`, format: 'sitemap', articles: [{ url: article }], sample },
      ],
    });
  });

  test.each([
    [
      'nothing that leads to articles',
      () => page(server, '/nothing', '<html><body>Хабар жоқ</body></html>'),
      'not-a-page',
    ],
    ['nothing at all', () => `${server.url}/missing`, 'http-status'],
    ['what is inside the installation', () => 'http://127.0.0.1:1/rss', 'private-address'],
  ])('%s is said as it is, and nothing is proposed', async (_, url, code) => {
    expect(await answerTo(url())).toMatchObject({ state: 'failed', proposals: [], failure: { code } });
  });

  test('a host that is slow to answer costs no other officer his look', async () => {
    const slow = servers[2]!;
    const waiting = await ask(slow.serve('/slow', () => undefined));
    expect(await answerTo(server.serve('/quick', rss({ id: '1' })))).toMatchObject({ state: 'found' });
    expect((await call('GET', `/source-looks/${waiting}`)).body).toMatchObject({ state: 'looking' });
  });

  test('nobody else reads it, and nobody looks without end', async () => {
    const id = await ask(`${server.url}/rss`);
    const stranger = new SpecBody(on);
    expect(await call('GET', `/source-looks/${id}`, undefined, stranger)).toMatchObject({
      status: 404,
      body: { code: 'look-not-found' },
    });
    expect(await body.call(body.head, 'first-head', 'POST', '/source-looks', { url: server.url })).toMatchObject({
      status: 403,
    });
    expect(await call('POST', '/source-looks', { url: 'gopher://dala.example' })).toMatchObject({ status: 422 });
    await eventually(async () =>
      expect(await call('POST', '/source-looks', { url: `${server.url}/rss` })).toMatchObject({
        status: 409,
        body: { code: 'too-many-looks' },
      }),
    );
  });
});
