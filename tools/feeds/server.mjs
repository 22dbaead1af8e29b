import { createServer } from 'node:http';
import { serveAsset } from '../ui/assets.mjs';
import { isOurs } from '../ui/is-ours.mjs';
import { chooseLanguage } from '../ui/page.mjs';
import { answerVisionSwitch, readsLowVision } from '../ui/vision.mjs';
import { feeds, serveFeed } from './feeds.mjs';
import { siteName, sitePage, sitePaths } from './site.mjs';
import { newsroomPage } from './pages.mjs';
import { paces } from './wire.mjs';

const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const robots = 'User-agent: *\nAllow: /\n';
/** The outlet without a feed is listed beside them. */
const ofSite = [
  { path: sitePaths.list, name: siteName, format: 'HTML' },
  { path: sitePaths.sitemap, name: siteName, format: 'Sitemap' },
];
const lookAgainMs = 1000;

const text = (response, status, type, body) =>
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .end(body);

/** 304 to who has it already. */
function serveSite(request, response, { body, type, etag }) {
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { 'content-type': type, etag, 'cache-control': 'no-cache' }).end(body);
}

/**
 * The newsrooms of the demonstration: the feeds, the page that releases the wire's next item, and the same as JSON
 * (`GET /api/items`, `POST /api/release`).
 * @param {{ port: number, webUrl: string, wire: Awaited<ReturnType<typeof import('./wire.mjs').openWire>> }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function startFeeds({ port, webUrl, wire }) {
  async function act(response, url) {
    const language = chooseLanguage([url.searchParams.get('lang') ?? ''], undefined);
    const back = () => response.writeHead(303, { location: `/?lang=${language}` }).end();
    if (url.pathname === '/api/release') {
      const item = await wire.release();
      return text(response, item ? 200 : 409, 'application/json', JSON.stringify({ item: item ?? null }));
    }
    if (url.pathname === '/release') {
      await wire.release();
      return back();
    }
    const pace = Number(url.searchParams.get('minutes') ?? NaN);
    if (url.pathname !== '/pace' || !paces.includes(pace)) return text(response, 404, 'text/plain', 'Not Found');
    await wire.setPace(pace);
    return back();
  }

  async function answer(request, response) {
    const url = new URL(request.url, 'http://feeds');
    if (request.method === 'POST')
      return isOurs(request) ? act(response, url) : text(response, 403, 'text/plain', 'Forbidden');
    const feed = feeds.find(({ path }) => path === url.pathname);
    if (feed) return serveFeed(request, response, feed, wire);
    const found = sitePage(url.pathname, `http://${request.headers.host}`);
    if (found) return serveSite(request, response, found);
    if (answerVisionSwitch(response, url)) return undefined;
    if (url.pathname.startsWith('/assets/')) return serveAsset(response, url.pathname);
    if (url.pathname === '/robots.txt') return text(response, 200, 'text/plain', robots);
    if (url.pathname === '/api/items')
      return text(response, 200, 'application/json', JSON.stringify({ items: wire.items() }));
    if (url.pathname !== '/') return text(response, 404, 'text/plain', 'Not Found');
    const language = chooseLanguage([url.searchParams.get('lang') ?? ''], request.headers['accept-language']);
    const low = readsLowVision(request.headers.cookie);
    const address = `http://${request.headers.host}`;
    const page = newsroomPage({
      language,
      low,
      address,
      webUrl,
      feeds: [...feeds, ...ofSite],
      items: wire.items(),
      pace: wire.pace,
    });
    return text(response, 200, 'text/html; charset=utf-8', page);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const pacer = setInterval(() => wire.releaseDue().catch((error) => console.error(error)), lookAgainMs);
  return {
    async close() {
      clearInterval(pacer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
