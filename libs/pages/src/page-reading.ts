import { FeedFailure, ReadingThread } from '@baspasoz/feeds';
import type { PageLimits } from './page-limits.js';

/** One page named by a sitemap. */
export interface SitemapEntry {
  url: string;
  /** Headline, of a news sitemap only. */
  title: string | null;
  /** Milliseconds since 1970: when it was published, as a news sitemap says. */
  publishedAt: number | null;
  /** The same, or when it was changed last; null when neither is said. */
  at: number | null;
  isNews: boolean;
}

export interface Sitemap {
  /** Its entries are sitemaps themselves. */
  isIndex: boolean;
  /** False when the document broke off. */
  isWhole: boolean;
  /** The newest first. */
  entries: SitemapEntry[];
  leftOut: number;
}

/** What a page leads to. */
export interface PageList {
  title: string;
  feeds: { url: string; title: string }[];
  /** Articles of the same site, in the page's order. */
  links: { url: string; title: string }[];
  leftOut: number;
}

/** The article of a page, nothing cleaned or believed yet. */
export interface RawArticle {
  url: string;
  title: string;
  content: string;
  isHtml: boolean;
  /** The page says itself that it is an article. */
  declared: boolean;
  /** What may be the date of publication as the page writes it, the surest first. */
  dates: string[];
}

type Question =
  | { what: 'sitemap'; text: string; limit: number }
  | { what: 'list'; text: string; url: string; limit: number }
  | { what: 'article'; text: string; url: string };

/** Reads sitemaps and pages in a thread of its own. Whoever is too slow or too large fails with `too-complex`. */
export class PageReading {
  readonly #thread: ReadingThread<Question, Sitemap | PageList | RawArticle>;

  constructor(private readonly limits: Pick<PageLimits, 'sitemapEntries' | 'listLinks' | 'readMs'>) {
    this.#thread = new ReadingThread(new URL('./page-reader.mjs', import.meta.url), limits.readMs);
  }

  /** @throws {FeedFailure} `not-a-sitemap` */
  async sitemap(text: string): Promise<Sitemap> {
    const read = await this.#thread.ask({ what: 'sitemap', text, limit: this.limits.sitemapEntries });
    if (!read) throw new FeedFailure('not-a-sitemap');
    return read as Sitemap;
  }

  /** @throws {FeedFailure} `not-a-page` */
  async list(text: string, url: string): Promise<PageList> {
    const read = await this.#thread.ask({ what: 'list', text, url, limit: this.limits.listLinks });
    if (!read) throw new FeedFailure('not-a-page');
    return read as PageList;
  }

  /** Null where there is nothing to read. */
  async article(text: string, url: string): Promise<RawArticle | null> {
    return (await this.#thread.ask({ what: 'article', text, url })) as RawArticle | null;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
