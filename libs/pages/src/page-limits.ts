import defaults from './page-limits.json' with { type: 'json' };

/**
 * How much of a site is read. `…Chars` are UTF-16 units.
 * - `sitemapEntries` of one sitemap that are looked at, the newest first; `listLinks` of one page;
 * - a page is an article with at least `articleChars` of text when it says that it is one, otherwise with `undeclaredArticleChars`
 *   and a date;
 * - `readMs` within which one document is read.
 */
export type PageLimits = Readonly<Record<keyof typeof defaults, number>>;

export const pageLimits: PageLimits = defaults;
