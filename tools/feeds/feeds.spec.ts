import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const load = (path: string) => import(new URL(path, import.meta.url).href);

interface Item {
  number: number;
  title: string;
  releasedAt: string | null;
}

let folder: string;
let url: string;
let now = Date.parse('2026-11-24T06:00:00Z');
let wire: { items(): Item[]; releaseDue(): Promise<Item | undefined>; pace: number };
let server: { close(): Promise<void> };

beforeAll(async () => {
  const { freePort } = await load('../infra/port.mjs');
  const { openWire } = await load('./wire.mjs');
  const { startFeeds } = await load('./server.mjs');
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-feeds-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  wire = await openWire(folder, { now: () => now });
  server = await startFeeds({ port, webUrl: 'http://127.0.0.1:8080', wire });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { method: 'POST', headers, redirect: 'manual' });
const released = () => wire.items().filter(({ releasedAt }) => releasedAt).length;

test.each([
  ['/dala-habar.rss', 'application/rss+xml', /<rss version="2.0"/],
  ['/vestnik.rss', 'application/rss+xml', /encoding="windows-1251"/],
  ['/meridian.atom', 'application/atom+xml', /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/],
  ['/qala.json', 'application/feed+json', /"version": "https:\/\/jsonfeed.org\/version\/1.1"/],
  ['/demo-wire.rss', 'application/rss+xml', /<channel>.*<\/channel>/s],
])('%s is served in its own format, and not twice to who has it', async (path, type, holds) => {
  const first = await fetch(url + path);
  expect(first.headers.get('content-type')).toMatch(type);
  expect(await first.text()).toMatch(holds);
  const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
  expect((await fetch(url + path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(url + path, { headers: { 'if-modified-since': modified } })).status).toBe(304);
  const other = { 'if-none-match': '"other"', 'if-modified-since': modified };
  expect((await fetch(url + path, { headers: other })).status).toBe(200);
});

test('an outlet without a feed has a page that lists its articles, the articles, and a sitemap', async () => {
  const list = await fetch(`${url}/zhol/news`);
  expect(list.headers.get('content-type')).toMatch('text/html');
  const [path] = /\/zhol\/\d+-maqala/.exec(await list.text()) ?? [];
  const article = await (await fetch(url + String(path))).text();
  expect(article).toMatch(/og:type" content="article".*published_time" content="20\d\d-/s);
  expect(await (await fetch(`${url}/zhol/sitemap.xml`)).text()).toContain(`<loc>${url}${path}</loc>`);
  const etag = list.headers.get('etag') ?? '';
  expect((await fetch(`${url}/zhol/news`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(`${url}/zhol/other`)).status).toBe(404);
});

test('the items of the wire come out one by one, dated by the moment they came out', async () => {
  const before = await fetch(`${url}/demo-wire.rss`);
  expect(await before.text()).not.toContain('<item>');
  const { item } = (await (await post('/api/release')).json()) as { item: Item };
  expect(item).toMatchObject({ number: 1, releasedAt: '2026-11-24T06:00:00.000Z' });
  now += 60_000;
  expect((await post('/release?lang=ru')).headers.get('location')).toBe('/?lang=ru');
  const after = await fetch(`${url}/demo-wire.rss`, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
  const feed = await after.text();
  expect([...feed.matchAll(/<guid[^>]*>[^<]*\/(\d+)<\/guid><pubDate>([^<]*)</g)].map(([, ...rest]) => rest)).toEqual([
    ['2', 'Tue, 24 Nov 2026 06:01:00 GMT'],
    ['1', 'Tue, 24 Nov 2026 06:00:00 GMT'],
  ]);
  expect(feed.match(/<\/channel>/g)).toHaveLength(1);
});

test('at a pace of its own when it is given one, and never beyond the last', async () => {
  expect((await post('/pace?minutes=7')).status).toBe(404);
  expect((await post('/pace?minutes=5')).status).toBe(303);
  const before = released();
  now += 4 * 60_000;
  expect(await wire.releaseDue()).toBeUndefined();
  now += 60_000;
  await Promise.all([wire.releaseDue(), wire.releaseDue()]);
  expect(released()).toBe(before + 1);
  await post('/pace?minutes=0');
  now += 60 * 60_000;
  expect(await wire.releaseDue()).toBeUndefined();
  while (released() < 15) await post('/api/release');
  expect((await post('/api/release')).status).toBe(409);
  expect(await (await fetch(`${url}/`)).text()).toContain('npm start -- --fresh');
});

test('what is out stays out when the server is started again', async () => {
  const { openWire } = await load('./wire.mjs');
  expect((await openWire(folder)).items()).toEqual(wire.items());
});

test('no page of another site presses the button', async () => {
  const host = new URL(url).host;
  expect((await post('/release', { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post('/pace?minutes=0', { origin: `http://${host}` })).status).toBe(303);
});

test.each([
  ['kk', 'Демонстрация жаңалықтары'],
  ['ru', 'Новости демонстрации'],
  ['en', 'News of the demonstration'],
])('the page speaks %s', async (language, title) => {
  const page = await (await fetch(`${url}/`, { headers: { 'accept-language': language } })).text();
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(`${url}/demo-wire.rss`);
});
