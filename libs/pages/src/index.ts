export { articleOfPage } from './article-of.js';
export { pageLimits } from './page-limits.js';
export { PageReading } from './page-reading.js';
export type { PageList, RawArticle, Sitemap, SitemapEntry } from './page-reading.js';
export { writtenDate } from './written-date.js';
