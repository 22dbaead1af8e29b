import type { ArticleDraft } from './articles-of.js';
import type { Feed } from './feed.js';

/** What may be odd about a feed whose articles are taken all the same. */
export const oddityCodes = ['date-repaired', 'incomplete', 'too-many-entries'] as const;
export type OddityCode = (typeof oddityCodes)[number];

export interface Oddity {
  code: OddityCode;
  /** Our own words and numbers only, never what the feed says. */
  detail: string | null;
}

/** @param articles those of the feed's that are taken now */
export function odditiesOf(feed: Feed, articles: readonly ArticleDraft[]): Oddity[] {
  const repaired = articles.filter(({ dateRepaired }) => dateRepaired).length;
  return [
    ...(repaired > 0 ? [{ code: 'date-repaired' as const, detail: `${repaired} of ${articles.length}` }] : []),
    ...(feed.isWhole ? [] : [{ code: 'incomplete' as const, detail: null }]),
    ...(feed.leftOut > 0 ? [{ code: 'too-many-entries' as const, detail: `${feed.leftOut} left out` }] : []),
  ];
}
