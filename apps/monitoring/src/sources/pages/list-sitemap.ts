import type { PageReading, Sitemap, SitemapEntry } from '@baspasoz/pages';
import { isSameSite } from '../domain/is-same-site.js';
import { sourceAddress } from '../domain/source-address.js';
import type { Asked, Get } from '../fetch/fetch-document.js';
import type { PageListing } from '../fetch/fetch-listing.js';
import type { WatchLimits } from '../watch-limits.js';
import type { FoundPage } from './found-pages.js';

const ACCEPT = 'application/xml, text/xml, application/gzip;q=0.9, */*;q=0.5';

/** Reads a sitemap or, of an index, the sitemaps most likely to name news. Each is asked for with the host's pause before it. */
export async function listSitemap(
  source: Asked,
  get: Get,
  reading: PageReading,
  limits: WatchLimits,
): Promise<PageListing> {
  const wanted = { accept: ACCEPT, maxBytes: limits.sitemapBytes };
  const { text, url, etag, lastModified } = await get(source, wanted);
  const first = await reading.sitemap(text);
  const own = new URL(url);
  if (!first.isIndex) {
    const isNews = first.entries.some((entry) => entry.isNews);
    return { kind: 'pages', format: isNews ? 'news-sitemap' : 'sitemap', ...partsOf([first], own), etag, lastModified };
  }
  const { parts, isWhole } = await readParts(first, own, limits.sitemapsAtOnce, async (part) =>
    reading.sitemap((await get({ url: part }, wanted)).text),
  );
  const found = partsOf(parts, own);
  // An index that has not changed says nothing of its sitemaps, so it is never asked for by what it was.
  return {
    kind: 'pages',
    format: 'sitemap-index',
    ...found,
    isWhole: isWhole && found.isWhole,
    etag: null,
    lastModified: null,
  };
}

/** One sitemap that fails leaves the others; what fails them all is thrown. An index in an index is not followed. */
async function readParts(
  index: Sitemap,
  own: URL,
  most: number,
  read: (url: string) => Promise<Sitemap>,
): Promise<{ parts: Sitemap[]; isWhole: boolean }> {
  const parts: Sitemap[] = [];
  let failure: unknown;
  for (const part of likeliest(index.entries, own, most))
    try {
      const sitemap = await read(part);
      if (!sitemap.isIndex) parts.push(sitemap);
    } catch (error) {
      failure ??= error;
    }
  if (parts.length === 0 && failure) throw failure;
  return { parts, isWhole: failure === undefined };
}

/** Those of news first, then those changed last; of those that say no date from both ends, since either may be where the new stands. */
function likeliest(entries: readonly SitemapEntry[], own: URL, most: number): string[] {
  const allowed = entries.filter(({ url }) => addressIn(url, own));
  const dated = allowed.filter(({ at }) => at !== null);
  const undated = allowed.filter(({ at }) => at === null);
  const fromBothEnds = undated.map((_, n) => (n % 2 ? undated[(n - 1) / 2] : undated[undated.length - 1 - n / 2])!);
  const isOfNews = ({ url }: SitemapEntry): boolean => /news/i.test(new URL(url).pathname);
  const ordered = [...dated, ...fromBothEnds];
  return [...ordered.filter(isOfNews), ...ordered.filter((entry) => !isOfNews(entry))]
    .slice(0, most)
    .map(({ url }) => url);
}

const addressIn = (text: string, own: URL): URL | undefined => {
  const url = sourceAddress(text);
  return url && isSameSite(url, own) ? url : undefined;
};

function partsOf(parts: readonly Sitemap[], own: URL): { pages: FoundPage[]; leftOut: number; isWhole: boolean } {
  const pages = new Map<string, FoundPage>();
  for (const { entries } of parts)
    for (const { url, title, publishedAt, at, isNews } of entries) {
      const address = addressIn(url, own);
      if (address && !pages.has(address.href))
        pages.set(address.href, { url: address.href, host: address.host, title, publishedAt, at, isNews });
    }
  return {
    pages: [...pages.values()].sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    leftOut: parts.reduce((sum, { leftOut }) => sum + leftOut, 0),
    isWhole: parts.every(({ isWhole }) => isWhole),
  };
}
