import { gzipSync } from 'node:zlib';
import { eventually } from '@baspasoz/testing';
import { openFeedServer, rss } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { articlePage, listPage, sitemap, sitemapIndex } from '../testing/site.js';
import { SpecReader, watching } from '../testing/spec-watch.js';
import type { StoredProblem } from '../testing/spec-watch.js';

const limits = {
  responseBytes: 200_000,
  sitemapBytes: 200_000,
  pageTries: 1,
  readMs: 3_000,
  lineChars: 100_000,
  parseMs: 5_000,
  fetchMs: 5_000,
  redirects: 3,
};

const bomb = (levels: number): string => {
  const entities = Array.from({ length: levels }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "хабар">${entities.join('')}]>
    <rss version="2.0"><channel><title>x</title><item><guid>1</guid><title>&e${levels};</title></item></channel></rss>`;
};
const outside = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>
  <rss version="2.0"><channel><title>x</title><item><guid>1</guid><title>Хабар &file;</title></item></channel></rss>`;

/** 20 MB in 20 kB. */
const unfolding = gzipSync(Buffer.alloc(20_000_000, 'x\n'));

describe('the fetcher lets nobody harm it, nor through it', () => {
  let on: Awaited<ReturnType<typeof watching>>;
  let server: FeedServer;
  let inner: FeedServer;
  let reader: SpecReader;

  beforeAll(async () => {
    on = await watching('watch-harm');
    [server, inner] = await Promise.all([openFeedServer(), openFeedServer()]);
    reader = new SpecReader(on);
    await on.watch([server.host], limits);
  });
  afterAll(async () => {
    await on.close();
    await Promise.all([server.close(), inner.close()]);
  });

  /** A machine that is busy may time out before it finds what it should: then the next fetch finds it. */
  const expectTrouble = (id: string, trouble: Partial<StoredProblem>): Promise<void> =>
    eventually(async () => expect(await reader.problems(id)).toContainEqual(expect.objectContaining(trouble)));
  const redirect = (path: string, location: string) =>
    server.serve(path, (_request, response) => response.writeHead(302, { location }).end());

  test('what is inside the installation is never asked, by name, number or redirect', async () => {
    const port = inner.host.split(':')[1]!;
    const inside = [
      inner.url,
      `http://localhost:${port}`,
      `http://2130706433:${port}`,
      `http://0x7f.1:${port}`,
      `http://[::1]:${port}`,
      `http://[::ffff:127.0.0.1]:${port}`,
    ];
    const ids = [
      ...(await Promise.all(inside.map((url) => reader.follow(`${url}/rss`)))),
      await reader.follow(redirect('/to-number', `${inner.url}/rss`)),
      await reader.follow(redirect('/to-name', `http://localhost:${port}/rss`)),
      await reader.follow(redirect('/to-metadata', 'http://169.254.169.254/latest/meta-data/')),
    ];
    for (const id of ids) await expectTrouble(id, { code: 'private-address' });
    expect(inner.asked).toEqual([]);
  });

  test.each([
    ['to a file', 'file:///etc/passwd', 'bad-redirect'],
    ['to nowhere', 'http://', 'bad-redirect'],
    ['in a circle', '/a-circle', 'too-many-redirects'],
  ])('a redirect %s ends there', async (what, location, code) => {
    const path = code === 'too-many-redirects' ? location : `/redirect-${what.replaceAll(' ', '-')}`;
    await expectTrouble(await reader.follow(redirect(path, location)), { code });
  });

  test('redirects are followed, and not for ever', async () => {
    for (let hop = 1; hop <= 5; hop += 1) redirect(`/hop-${hop}`, `/hop-${hop - 1}`);
    server.serve('/hop-0', rss({ id: '1' }));
    const near = await reader.follow(`${server.url}/hop-3`);
    const far = await reader.follow(`${server.url}/hop-5`);
    await eventually(async () => expect(await reader.articles(near)).toHaveLength(1));
    await expectTrouble(far, { code: 'too-many-redirects', detail: 'more than 3' });
  });

  test.each<[string, () => Buffer | string, Record<string, string>, string]>([
    ['too large', () => `<rss>\n${'x\n'.repeat(110_000)}`, {}, 'too-large'],
    ['small, and huge when unpacked', () => unfolding, { 'content-encoding': 'gzip' }, 'too-large'],
    ['one endless line', () => `<rss>${'x'.repeat(150_000)}`, {}, 'line-too-long'],
    ['packed badly', () => Buffer.from('not gzip at all'), { 'content-encoding': 'gzip' }, 'unreadable'],
    ['packed in an unknown way', () => 'x', { 'content-encoding': 'zstd, gzip' }, 'unreadable'],
    ['a page, not a feed', () => '<!doctype html><title>404</title>', {}, 'not-a-feed'],
    ['JSON, not a feed', () => '{"items":[]}', {}, 'not-a-feed'],
    ['empty', () => '', {}, 'not-a-feed'],
  ])('an answer that is %s is let go of', async (what, body, headers, code) => {
    const url = server.serve(`/${encodeURIComponent(what)}`, (_request, response) =>
      response.writeHead(200, headers).end(body()),
    );
    await expectTrouble(await reader.follow(url), { code });
  });

  test('a document that unfolds without end, or asks for a file, unfolds nothing', async () => {
    const ids = [
      await reader.follow(server.serve('/bomb', bomb(12))),
      await reader.follow(server.serve('/outside', outside)),
    ];
    for (const id of ids)
      await eventually(async () => expect((await reader.source(id))['last_fetched_at']).not.toBeNull());
    for (const id of ids)
      for (const { title, text } of await reader.articles(id)) {
        expect(title.length + text.length).toBeLessThan(1_000);
        expect(title + text).not.toContain('root:');
      }
  });

  test('no list leads inside the installation, nor to another site, and no page of it either', async () => {
    const port = inner.host.split(':')[1]!;
    const own = server.serve('/own/1001', articlePage('Осы сайттың өз мақаласы'));
    const away = redirect('/own/1002', `http://localhost:${port}/secret`);
    const ids = [
      await reader.follow(
        server.serve('/lured.xml', sitemap({ url: own }, { url: away }, { url: `${inner.url}/a/12345` })),
        {
          kind: 'sitemap',
        },
      ),
      await reader.follow(server.serve('/lured-index.xml', sitemapIndex({ url: `${inner.url}/sitemap.xml` })), {
        kind: 'sitemap',
      }),
      await reader.follow(
        server.serve('/lured', listPage({ path: `${inner.url}/a/12345`, title: 'Ішкі желіге апаратын тақырып' })),
        { kind: 'page' },
      ),
    ];
    await eventually(async () => expect(await reader.articles(ids[0]!)).toHaveLength(1));
    await expectTrouble(ids[0]!, { code: 'page-unread', detail: 'private-address: localhost' });
    await eventually(async () => expect((await reader.source(ids[1]!))['last_fetched_at']).not.toBeNull());
    await expectTrouble(ids[2]!, { code: 'not-a-page' });
    expect(inner.asked).toEqual([]);
  });

  test.each<[string, 'sitemap' | 'page', () => Buffer | string, string]>([
    ['a packed sitemap that unfolds for ever', 'sitemap', () => unfolding, 'too-large'],
    ['a sitemap packed badly', 'sitemap', () => Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'unreadable'],
    ['a sitemap of entities that unfold', 'sitemap', () => bomb(12), 'not-a-sitemap'],
    ['a page that is too large', 'page', () => 'x'.repeat(210_000), 'too-large'],
    ['a page nested without end', 'page', () => `<body>${'<div>'.repeat(39_000)}`, 'not-a-page'],
  ])('%s does no harm', async (what, kind, body, code) => {
    const path = `/harm-${encodeURIComponent(what)}`;
    await expectTrouble(
      await reader.follow(
        server.serve(path, (_request, response) => response.end(body())),
        { kind },
      ),
      { code },
    );
  });

  test('what a page runs or hides is no article: no script, no markup, no foreign address', async () => {
    const url = server.serve(
      '/own/hostile',
      articlePage('Қауіпті бет туралы хабар', {
        text: `<img src=x onerror=alert(1)>${'Мәтіннің өзі осы жерде тұр. '.repeat(12)}<script>steal()</script><iframe src="//evil.example"></iframe><a href="javascript:steal()">сілтеме</a>`,
        canonical: 'https://evil.example/a',
      }),
    );
    const id = await reader.follow(server.serve('/hostile.xml', sitemap({ url })), { kind: 'sitemap' });
    await eventually(async () => expect(await reader.articles(id)).toHaveLength(1));
    const [article] = await reader.articles(id);
    expect(article).toMatchObject({ url });
    expect(article!.text).not.toMatch(/onerror|steal|<|evil/);
  });

  test('a host that never answers costs its own slot only', async () => {
    const silent = await reader.follow(server.serve('/never', () => undefined));
    await expectTrouble(silent, { code: 'timed-out' });
    const next = await reader.follow(server.serve('/afterwards', rss({ id: '1' })));
    await eventually(async () => expect(await reader.articles(next)).toHaveLength(1));
  });
});
