import { FeedReading } from '@baspasoz/feeds';
import type { Feed } from '@baspasoz/feeds';
import { PageReading } from '@baspasoz/pages';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadKind } from '../source-kind.js';
import type { FoundPages } from '../pages/found-pages.js';
import { listPage } from '../pages/list-page.js';
import { listSitemap } from '../pages/list-sitemap.js';
import { pushOf } from '../push/push-of.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { FetchDocument } from './fetch-document.js';
import type { Get, Outcome } from './fetch-document.js';

const FEEDS = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** A source that is to be asked. */
export interface SourceRequest {
  kind: ReadKind;
  url: string;
  host: string;
  etag: string | null;
  lastModified: string | null;
}

/** What a source holds: the entries of a feed, or the pages it leads to; with what to ask by the next time. */
export type Listing = FeedListing | PageListing;

interface Validators {
  etag: string | null;
  lastModified: string | null;
}

interface FeedListing extends Validators {
  kind: 'feed';
  feed: Feed;
  url: string;
  /** Who tells of news, by the feed itself or by the header it came with; null when nobody does. */
  push: { hub: string; topic: string } | null;
}

export interface PageListing extends Validators, FoundPages {
  kind: 'pages';
}

/** Fetches what a source lists. The caller has the turn of the source's host; this gives it back. */
@Injectable()
export class FetchListing {
  constructor(
    private readonly documents: FetchDocument,
    private readonly feeds: FeedReading,
    private readonly pages: PageReading,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  fetch(source: SourceRequest): Promise<Outcome<Listing>> {
    return this.documents.visit(source.host, (get) => {
      switch (source.kind) {
        case 'feed':
          return this.feed(source, get);
        case 'sitemap':
          return listSitemap(source, get, this.pages, this.limits);
        case 'page':
          return listPage(source, get, this.pages, this.limits);
      }
    });
  }

  private async feed(source: SourceRequest, get: Get): Promise<Listing> {
    const { text, url, etag, lastModified, link } = await get(source, {
      accept: FEEDS,
      maxBytes: this.limits.responseBytes,
    });
    const feed = await this.feeds.read(text);
    return { kind: 'feed', feed, url, etag, lastModified, push: pushOf(feed, link, url) };
  }
}
