import type { PageReading } from '@baspasoz/pages';
import type { Get } from '../fetch/fetch-document.js';
import type { Listing, SourceRequest } from '../fetch/fetch-listing.js';
import { FetchFailure } from '../trouble.js';
import type { WatchLimits } from '../watch-limits.js';

/** How a page is asked for, one that lists articles or one that is an article. */
export const HTML = 'text/html, application/xhtml+xml, */*;q=0.5';

/** @throws {FetchFailure} `not-a-page` when no article is listed: another page, or one that is made by scripts only */
export async function listPage(
  source: SourceRequest,
  get: Get,
  reading: PageReading,
  { responseBytes }: WatchLimits,
): Promise<Listing> {
  const { text, url, etag, lastModified } = await get(source, { accept: HTML, maxBytes: responseBytes });
  const { links, leftOut } = await reading.list(text, url);
  if (links.length === 0) throw new FetchFailure('not-a-page');
  const pages = links.map(({ url: to, title }) => ({
    url: to,
    host: new URL(to).host,
    title,
    publishedAt: null,
    at: null,
    isNews: false,
  }));
  return { kind: 'pages', format: 'html', pages, leftOut, isWhole: true, etag, lastModified };
}
