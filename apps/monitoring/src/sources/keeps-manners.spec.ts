import { eventually } from '@baspasoz/testing';
import { openFeedServer, rss } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { articlePage, sitemap, sitemapIndex } from '../testing/site.js';
import { SpecReader, watching } from '../testing/spec-watch.js';

const HOST_INTERVAL_MS = 150;

describe('the fetcher keeps its manners', () => {
  let on: Awaited<ReturnType<typeof watching>>;
  let busy: FeedServer;
  let servers: FeedServer[];
  let reader: SpecReader;

  beforeAll(async () => {
    on = await watching('watch-manners');
    servers = await Promise.all(Array.from({ length: 5 }, openFeedServer));
    [busy] = servers as [FeedServer];
    reader = new SpecReader(on);
    const hosts = servers.map(({ host }) => host);
    // Two replicas: what holds for one process must hold for all of them together.
    for (let replica = 0; replica < 2; replica += 1)
      await on.watch(hosts, { hostIntervalMs: HOST_INTERVAL_MS, maxBackOffSeconds: 600 });
  });
  afterAll(async () => {
    await on.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  const troubleOf = (id: string) =>
    eventually(async () => {
      const [trouble] = await reader.problems(id);
      expect(trouble).toBeDefined();
      return trouble;
    });
  const secondsUntil = async (sql: string, value: string): Promise<number> => {
    const [row] = await reader.look<{ seconds: number }>(
      `select extract(epoch from (${sql}) - clock_timestamp())::float8 as seconds`,
      [value],
    );
    return row!.seconds;
  };

  test('one request at a time goes to a host, with a pause between, over replicas and bodies', async () => {
    const other = new SpecReader(on);
    const answerLate = (text: string) => (_request: unknown, response: { end(text: string): unknown }) => {
      setTimeout(() => response.end(text), 20);
    };
    const ids = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        (at % 2 ? reader : other).follow(busy.serve(`/feed-${at}`, answerLate(rss({ id: String(at) })) as never)),
      ),
    );
    for (const id of ids) await eventually(async () => expect(await reader.articles(id)).toHaveLength(1));
    expect(busy.mostAtOnce()).toBe(1);
    const times = busy.asked.map(({ at }) => at);
    const pauses = times.slice(1).map((at, index) => at - times[index]!);
    // The host's row is let go of after the answer, so a pause is never shorter; a millisecond for two clocks.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(HOST_INTERVAL_MS - 1);
    expect(busy.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  test('pages and parts of an index are asked for one at a time too, with the pause between, and not what robots.txt forbids', async () => {
    const site = servers[4]!;
    site.serve('/robots.txt', 'User-agent: *\nDisallow: /closed/\n');
    const urls = [1, 2, 3].map((n) => site.serve(`/kk/${n}001`, articlePage(`Сайттағы ${n}-мақала туралы`)));
    const parts = urls.map((url, n) => ({
      url: site.serve(`/part-${n}.xml`, sitemap({ url }, { url: `${site.url}/closed/${n}` })),
    }));
    const id = await reader.follow(site.serve('/index.xml', sitemapIndex(...parts)), { kind: 'sitemap' });
    await eventually(async () => expect(await reader.articles(id)).toHaveLength(3));
    expect(site.mostAtOnce()).toBe(1);
    const times = site.asked.map(({ at }) => at);
    expect(Math.min(...times.slice(1).map((at, index) => at - times[index]!))).toBeGreaterThanOrEqual(
      HOST_INTERVAL_MS - 1,
    );
    expect(site.asked.some(({ path }) => path.startsWith('/closed/'))).toBe(false);
  });

  test('what robots.txt forbids is not asked for, and the source says why', async () => {
    const server = servers[1]!;
    server.serve('/robots.txt', 'User-agent: BaspasozBot\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n');
    server.serve('/closed/rss', rss({ id: '1' }));
    const closed = await reader.follow(`${server.url}/closed/rss`);
    const open = await reader.follow(server.serve('/open', rss({ id: '1' })));
    expect(await troubleOf(closed)).toMatchObject({ code: 'robots', detail: 'forbidden by robots.txt' });
    await eventually(async () => expect(await reader.articles(open)).toHaveLength(1));
    expect(server.times('/closed/rss')).toBe(0);
  });

  test('a host whose rules cannot be had is left alone', async () => {
    const server = servers[2]!;
    server.serve('/robots.txt', (_request, response) => response.writeHead(503).end());
    const id = await reader.follow(server.serve('/rss', rss({ id: '1' })));
    expect(await troubleOf(id)).toMatchObject({ code: 'robots', detail: 'robots.txt: status 503' });
    expect(server.times('/rss')).toBe(0);
  });

  test('Retry-After is heard, for every source of the host', async () => {
    const server = servers[3]!;
    const id = await reader.follow(
      server.serve('/busy', (_request, response) => response.writeHead(429, { 'retry-after': '300' }).end()),
    );
    expect(await troubleOf(id)).toMatchObject({ code: 'http-status', detail: 'status 429' });
    const host = () => secondsUntil('select free_at from source_host where host = $1', server.host);
    await eventually(async () => expect(await host()).toBeGreaterThan(200));
    expect(await secondsUntil('select next_fetch_at from source where id = $1', id)).toBeGreaterThan(200);
    const beside = await reader.follow(server.serve('/beside', rss({ id: '1' })));
    const elsewhere = await reader.follow(busy.serve('/elsewhere', rss({ id: '1' })));
    await eventually(async () => expect(await reader.articles(elsewhere)).toHaveLength(1));
    expect(server.times('/beside')).toBe(0);
    expect(await reader.source(beside)).toMatchObject({ claim: null, last_fetched_at: null });
  });
});
