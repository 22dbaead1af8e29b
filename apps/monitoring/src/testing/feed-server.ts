import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  at: number;
  headers: IncomingMessage['headers'];
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A real web server of a spec: one handler for each path, and a record of what was asked. */
export interface FeedServer {
  url: string;
  /** `host:port` */
  host: string;
  asked: Asked[];
  /** Most requests that were being answered at one moment. */
  mostAtOnce(): number;
  serve(path: string, serve: Serve | string): string;
  times(path: string): number;
  close(): Promise<void>;
}

export async function openFeedServer(): Promise<FeedServer> {
  const handlers = new Map<string, Serve>();
  const asked: Asked[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, at: performance.now(), headers: request.headers });
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const serve = handlers.get(path);
    if (serve) return serve(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    mostAtOnce: () => most,
    serve(path, serve) {
      const answer: Serve = typeof serve === 'string' ? (_request, response) => response.end(serve) : serve;
      handlers.set(path, answer);
      return `http://${host}${path}`;
    },
    times: (path) => asked.filter((one) => one.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A day that is past by every clock a spec sets: an item from the future would have its date repaired. */
const PUBLISHED = 'Mon, 23 Nov 2026 05:00:00 GMT';

/** An RSS 2.0 document. */
export const rss = (...items: { id: string; title?: string; text?: string; date?: string }[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Дала</title>${items
    .map(
      ({ id, title = `Хабар ${id}`, text = `Мәтін ${id}`, date = PUBLISHED }) =>
        `<item><title>${title}</title><link>https://dala.example/${id}</link><guid>${id}</guid>` +
        `<pubDate>${date}</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`;
