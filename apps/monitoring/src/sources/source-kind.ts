import type { FeedFormat } from '@baspasoz/feeds';

/** What is fetched: a feed, a sitemap (or an index of sitemaps), or a page that lists articles. */
export const readKinds = ['feed', 'sitemap', 'page'] as const;
export type ReadKind = (typeof readKinds)[number];

export const pageFormats = ['sitemap', 'news-sitemap', 'sitemap-index', 'html'] as const;

/** What a source turned out to be. */
export type SourceFormat = FeedFormat | (typeof pageFormats)[number];
