import { articlesOf, FeedReading } from '@baspasoz/feeds';
import { PageReading } from '@baspasoz/pages';
import { Inject, Injectable } from '@nestjs/common';
import type { Document, Get } from '../fetch/fetch-document.js';
import { isFailureOfDocument } from '../fetch/failure-of.js';
import { Robots } from '../fetch/robots.js';
import { listSitemap } from '../pages/list-sitemap.js';
import { HTML } from '../pages/list-page.js';
import { FetchFailure } from '../trouble.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import type { Proposal, SeenArticle } from './proposal.js';
import { sampleAt } from './sample-at.js';

const SHOWN = 5;
const ACCEPT = `application/rss+xml, application/atom+xml, application/feed+json, ${HTML}`;

/** Finds out how an address can be read: as a feed, by a feed its page names, as a page that lists articles, by the sitemap its site names. */
@Injectable()
export class Propose {
  constructor(
    private readonly feeds: FeedReading,
    private readonly pages: PageReading,
    private readonly robots: Robots,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /**
   * The surest first; what is named and cannot be read is not proposed.
   * @throws {FetchFailure} when the address itself cannot be read, or nothing there leads to articles (`not-a-page`)
   */
  async at(url: string, now: Date, get: Get): Promise<Proposal[]> {
    const document = await get({ url }, { accept: ACCEPT, maxBytes: this.limits.sitemapBytes });
    const itself =
      (await tried(() => this.asFeed(document, now))) ?? (await tried(() => this.asSitemap(url, now, get, document)));
    if (itself) return [itself];
    const { title, feeds, links } = await this.pages.list(document.text, document.url);
    const [named] = feeds;
    const feed = named && (await tried(() => this.feedAt(named.url, now, get)));
    const sitemap = feed ? undefined : await this.sitemapOfSite(document.url, now, get);
    const found: Proposal[] = [];
    if (feed) found.push({ ...feed, name: feed.name || title });
    if (links.length > 0)
      found.push({
        kind: 'page',
        url: document.url,
        format: 'html',
        name: title,
        articles: links.slice(0, SHOWN).map((link) => ({ ...link, publishedAt: null })),
        sample: feed ? null : await sampleAt(links, now, get, this.pages, this.limits),
      });
    if (sitemap) found.push({ ...sitemap, name: title });
    if (found.length === 0) throw new FetchFailure('not-a-page');
    return found;
  }

  private async asFeed({ text, url }: Document, now: Date): Promise<Proposal> {
    const feed = await this.feeds.read(text);
    const articles = articlesOf(feed.entries, url, now, this.limits).slice(0, SHOWN);
    return {
      kind: 'feed',
      url,
      format: feed.format,
      name: feed.title,
      articles: articles.map(({ title, url: to, publishedAt, dateRepaired }) => ({
        title,
        url: to,
        publishedAt: dateRepaired ? null : publishedAt.toISOString(),
      })),
      sample: null,
    };
  }

  private async feedAt(url: string, now: Date, get: Get): Promise<Proposal> {
    return this.asFeed(await get({ url }, { accept: ACCEPT, maxBytes: this.limits.responseBytes }), now);
  }

  /** @param document of the address, where it was fetched already */
  private async asSitemap(url: string, now: Date, get: Get, document?: Document): Promise<Proposal> {
    const once: Get = (asked, wanted) =>
      document && asked.url === url ? Promise.resolve(document) : get(asked, wanted);
    const listing = await listSitemap({ url, etag: null, lastModified: null }, once, this.pages, this.limits);
    const articles: SeenArticle[] = listing.pages.slice(0, SHOWN).map(({ url: to, title, at }) => ({
      title: title ?? '',
      url: to,
      publishedAt: at === null ? null : new Date(at).toISOString(),
    }));
    const sample = await sampleAt(listing.pages, now, get, this.pages, this.limits);
    return { kind: 'sitemap', url, format: listing.format, name: '', articles, sample };
  }

  /** The first sitemap the site's rules for robots name. */
  private async sitemapOfSite(url: string, now: Date, get: Get): Promise<Proposal | undefined> {
    const [first] = await this.robots.sitemapsOf(new URL(url));
    return first ? tried(() => this.asSitemap(first, now, get)) : undefined;
  }
}

/** Undefined where a document could not be had or was none; other faults are the caller's. */
async function tried<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isFailureOfDocument(error)) return undefined;
    throw error;
  }
}
