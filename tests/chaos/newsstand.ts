import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const feed = readFileSync(join(import.meta.dirname, '../../tools/feeds/data/dala-habar.rss.xml'), 'utf8');
/** Real news sentences; the name of the body stands before each, so that each concerns it. */
const headlines = [...feed.matchAll(/<item><title>(.*?)<\/title>/gs)].map(([, title]) => `Минздрав: ${title}`);

/** A web server with two feeds of the same news: `/first`, and `/reprint`, which copies it. */
export class Newsstand {
  released = 0;
  /** Called when a feed is asked for, before it is answered, and when its answer has been given out. */
  onAsked: () => void | Promise<void> = () => undefined;
  onServed: () => void = () => undefined;
  private readonly server: Server = createServer((request, response) => {
    const isFeed = request.url === '/first' || request.url === '/reprint';
    if (!isFeed) return void response.writeHead(404).end();
    void Promise.resolve(this.onAsked()).then(() =>
      response.end(this.document(request.url ?? ''), () => this.onServed()),
    );
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  release(more: number): void {
    this.released += more;
    if (this.released > headlines.length) throw new Error('the newsstand has no more news');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private document(path: string): string {
    const items = headlines.slice(0, this.released).map((headline, n) => {
      const link = `http://${this.host}${path}/${n}`;
      return `<item><title>${headline}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date().toUTCString()}</pubDate><description>${headline}</description></item>`;
    });
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${path}</title>${items.join('')}</channel></rss>`;
  }
}
