import { createServer } from 'node:http';
import limits from '../../apps/monitoring/dist/sources/watch-limits.json' with { type: 'json' };
import { eventually, itemOf, newsWords, percentile, textOf, watchedBody } from '../watched-body.mjs';

export const title = 'A thousand sources, politely polled: from an item published to HeadNotified';

const HOSTS = 100;
const SOURCES = 1_000;
const ITEMS = 300;
const SECONDS = 240;
/** Longer than the longest interval: a source has settled on it when nothing has come for a while. */
const SETTLE_SECONDS = 300;

/** One web server at so many loopback addresses: to the fetcher as many hosts. */
async function openHosts(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const others = Array.from({ length: HOSTS }, (_, n) => ({
    address: `127.0.1.${n + 1}`,
    server: createServer(answer),
  }));
  await Promise.all(
    others.map(({ address, server: one }) => new Promise((resolve) => one.listen(port, address, resolve))),
  );
  return {
    hosts: others.map(({ address }) => `${address}:${port}`),
    close: () =>
      [server, ...others.map((other) => other.server)].forEach((one) => (one.closeAllConnections(), one.close())),
  };
}

export async function run({ postgresUrl, brokers }) {
  const words = await newsWords();
  const feeds = new Map();
  const publishedAt = new Map();
  const askedAt = new Map();
  let [asked, unchanged, shortestMs] = [0, 0, Infinity];
  const { hosts, close } = await openHosts((request, response) => {
    const host = request.headers.host;
    const [before, now] = [askedAt.get(host), performance.now()];
    if (before !== undefined) shortestMs = Math.min(shortestMs, now - before);
    askedAt.set(host, now);
    const feed = feeds.get(`${host}${request.url}`);
    if (!feed) return response.writeHead(404).end();
    asked += 1;
    const etag = `"${feed.length}"`;
    if (request.headers['if-none-match'] === etag) {
      unchanged += 1;
      return response.writeHead(304).end();
    }
    response.writeHead(200, { etag });
    return response.end(`<rss version="2.0"><channel><title>x</title>${feed.map(itemOf).join('')}</channel></rss>`);
  });
  const names = Array.from({ length: SOURCES }, (_, n) => `${hosts[n % HOSTS]}/${n}`);
  for (const name of names) feeds.set(name, [{ id: `old-${name}`, text: textOf(words), about: false, at: Date.now() }]);
  const on = await watchedBody({ postgresUrl, brokers, limits: {}, hosts });
  try {
    await on.follow(
      names.map((name) => `http://${name}`),
      limits.startIntervalSeconds,
    );
    on.startWatch();
    const read = async () =>
      (await on.admin.query('select count(*)::int as n from source where last_fetched_at is not null')).rows[0].n;
    await eventually(async () => (await read()) === SOURCES, 'every source is read once', 300);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_SECONDS * 1000));
    for (let n = 0; n < ITEMS; n += 1) {
      const name = names[Math.floor(Math.random() * SOURCES)];
      const id = `new-${n}`;
      feeds.get(name).unshift({ id, text: textOf(words), about: true, at: Date.now() });
      publishedAt.set(id, Date.now());
      await new Promise((resolve) => setTimeout(resolve, (SECONDS / ITEMS) * 1000));
    }
    const stored = async () =>
      (await on.admin.query(`select count(*)::int as n from article where external_id like 'new-%'`)).rows[0].n;
    await eventually(async () => (await stored()) === ITEMS, 'every item is stored', 600);
    const stories = async () =>
      (await on.admin.query('select count(*)::int as n from story where detected_at is not null')).rows[0].n;
    await eventually(
      async () => (await on.told()).length === (await stories()),
      'of every story the head is told',
      120,
    );
    const delays = (await on.told()).map(({ item, at }) => (at - publishedAt.get(item)) / 1000).sort((a, b) => a - b);
    const figure = (share, label, more) => ({
      figure: `item published → HeadNotified read, ${label} of ${delays.length}`,
      value: percentile(delays, share),
      unit: 's',
      ceiling: share * limits.maxIntervalSeconds,
      ceilingName: 'the wait for the next fetch alone, at the longest interval',
      ...more,
    });
    const p95 = percentile(delays, 0.95);
    return [
      figure(0.5, 'p50'),
      figure(0.95, 'p95', { goal: '≤ 300 s', met: p95 <= 300 }),
      {
        figure: `shortest time between two requests to one of ${HOSTS} hosts`,
        value: shortestMs,
        unit: 'ms',
        ceiling: limits.hostIntervalMs,
        ceilingName: 'the politeness that is set',
        goal: '≥ 1000 ms',
        met: shortestMs >= limits.hostIntervalMs,
      },
      { figure: 'fetches in all', value: asked, unit: 'requests' },
      { figure: 'of them answered “not modified”', value: unchanged, unit: 'requests' },
    ];
  } finally {
    await on.close();
    close();
  }
}
