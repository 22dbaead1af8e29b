import { createServer } from 'node:http';
import { serveAsset } from '../ui/assets.mjs';
import { isOurs } from '../ui/is-ours.mjs';
import { chooseLanguage } from '../ui/page.mjs';
import { answerVisionSwitch, readsLowVision } from '../ui/vision.mjs';
import { listPage, messagePage, notFoundPage } from './pages.mjs';
import { writePage } from './write-page.mjs';
import { sendWritten } from './write.mjs';

const ours =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
const strangers = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

function send(response, status, type, body, policy = ours) {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // `no-referrer` would take the origin off our own form, too.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/**
 * The inbox in the browser: list, message, and the same as JSON (`/api/messages`, `/api/messages/<id>`) for tests; and the form by which
 * a mail is written to a body, which goes out through the relay like any other.
 * @param {{ port: number, store: Awaited<ReturnType<typeof import('./store.mjs').openMailStore>>,
 *   relay: ReturnType<typeof import('./relay.mjs').relayTo> }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function startInbox({ port, store, relay }) {
  async function answer(request, response) {
    const url = new URL(request.url, 'http://inbox');
    if (answerVisionSwitch(response, url)) return;
    const low = readsLowVision(request.headers.cookie);
    const language = chooseLanguage([url.searchParams.get('lang') ?? ''], request.headers['accept-language']);
    const html = (status, body) => send(response, status, 'text/html; charset=utf-8', body);
    const json = (status, body) => send(response, status, 'application/json', JSON.stringify(body));
    const [first, second, third] = url.pathname.split('/').slice(1);
    const query = url.searchParams.get('q') ?? '';
    if (first === 'assets') return serveAsset(response, url.pathname);
    const asked = Object.fromEntries(url.searchParams);
    if (first === 'write' && request.method === 'POST') {
      if (!isOurs(request)) return send(response, 403, 'text/plain', 'Forbidden');
      const { written, problem } = await sendWritten(request, relay);
      if (problem) return html(422, writePage({ language, low, written, problem }));
      return response.writeHead(303, { location: `/?lang=${language}&sent=1` }).end();
    }
    if (first === 'write') return html(200, writePage({ language, low, written: asked }));
    const isSent = asked.sent === '1';
    if (first === '')
      return html(200, listPage({ language, low, query, isSent, messages: await store.list({ query }) }));
    if (first === 'api' && second === 'messages' && !third) return json(200, { items: await store.list({ query }) });
    const id = first === 'message' ? second : first === 'api' && second === 'messages' ? third : '';
    const message = await store.read(id ?? '');
    if (!message) return html(404, notFoundPage({ language, low }));
    if (first === 'api') return json(200, { ...message, source: undefined });
    if (third === 'html') return send(response, 200, 'text/html; charset=utf-8', message.html ?? '', strangers);
    if (third === 'source') return send(response, 200, 'text/plain; charset=utf-8', message.source);
    const view = url.searchParams.get('view') === 'text' ? 'text' : 'sent';
    return html(200, messagePage({ language, low, message, view }));
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
  return {
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
