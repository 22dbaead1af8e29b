import { believableDate, plainText } from '@baspasoz/feeds';
import type { feedLimits } from '@baspasoz/feeds';
import type { PageLimits } from './page-limits.js';
import type { RawArticle } from './page-reading.js';
import { writtenDate } from './written-date.js';

type Limits = Pick<typeof feedLimits, 'oldestYear' | 'futureMinutes' | 'textChars'> &
  Pick<PageLimits, 'articleChars' | 'undeclaredArticleChars'>;

/** An article of a page in the form in which a feed gives an entry. */
interface PageEntry {
  externalId: string;
  url: string;
  title: string;
  content: string;
  isHtml: boolean;
  /** Milliseconds since 1970, the first date of the page that can be believed. */
  publishedAt: number | null;
}

const MARKUP_FACTOR = 10;

/** What a page gives as an article; undefined when it is none: too little text, or neither said to be one nor dated. */
export function articleOfPage(raw: RawArticle, now: Date, limits: Limits): PageEntry | undefined {
  const publishedAt = firstBelievable(raw.dates, now, limits);
  const text = raw.isHtml
    ? plainText(raw.content.slice(0, limits.textChars * MARKUP_FACTOR), limits.textChars)
    : raw.content;
  const least = raw.declared ? limits.articleChars : limits.undeclaredArticleChars;
  if (text.length < least || (!raw.declared && publishedAt === null)) return undefined;
  return { externalId: raw.url, url: raw.url, title: raw.title, content: raw.content, isHtml: raw.isHtml, publishedAt };
}

/** A clock that runs ahead or a content system that says 1970 is passed over for the next thing the page says. */
function firstBelievable(dates: readonly string[], now: Date, limits: Limits): number | null {
  for (const text of dates) {
    const date = believableDate(writtenDate(text, now), now, limits);
    if (date) return date.getTime();
  }
  return null;
}
