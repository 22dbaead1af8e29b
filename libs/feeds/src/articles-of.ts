import { believableDate } from './believable-date.js';
import type { FeedLimits } from './feed-limits.js';
import type { FeedEntry } from './feed.js';
import { plainText, tidyText } from './plain-text.js';

/** An article ready to be stored. */
export interface ArticleDraft {
  externalId: string;
  url: string;
  title: string;
  text: string;
  publishedAt: Date;
  dateRepaired: boolean;
}

type Limits = Pick<FeedLimits, 'titleChars' | 'textChars' | 'oldestYear' | 'futureMinutes'>;

const LONGEST_URL = 2000;
const LONGEST_ID = 1000;
/** Markup is a few times longer than its text; what lies beyond is not read. */
const MARKUP_FACTOR = 10;
const TITLE_FROM_TEXT = 120;

/**
 * Articles of a feed's entries, in the feed's order; an entry without a word is left out, one that comes twice is taken once.
 * @param feedUrl address the feed came from: relative links are resolved against it, and it stands in for a link that is none
 */
export function articlesOf(
  entries: readonly FeedEntry[],
  feedUrl: string,
  fetchedAt: Date,
  limits: Limits,
): ArticleDraft[] {
  const drafts = new Map<string, ArticleDraft>();
  for (const entry of entries) {
    const draft = articleOf(entry, feedUrl, fetchedAt, limits);
    if (draft && !drafts.has(draft.externalId)) drafts.set(draft.externalId, draft);
  }
  return [...drafts.values()];
}

function articleOf(entry: FeedEntry, feedUrl: string, fetchedAt: Date, limits: Limits): ArticleDraft | undefined {
  const { titleChars, textChars } = limits;
  const text = entry.isHtml
    ? plainText(entry.content.slice(0, textChars * MARKUP_FACTOR), textChars)
    : tidyText(entry.content, textChars);
  const title = plainText(entry.title, titleChars) || tidyText(text, Math.min(titleChars, TITLE_FROM_TEXT));
  if (!title) return undefined;
  const link = linkOf(entry.url, feedUrl);
  const date = believableDate(entry.publishedAt, fetchedAt, limits);
  return {
    externalId: tidyText(entry.externalId || link || `${title} ${text}`, LONGEST_ID),
    url: link ?? feedUrl,
    title,
    text,
    publishedAt: date ?? fetchedAt,
    dateRepaired: !date,
  };
}

/** Only addresses a browser may be sent to; `javascript:` and the like are none. */
function linkOf(url: string | null, feedUrl: string): string | undefined {
  if (!url?.trim() || !URL.canParse(url.trim(), feedUrl)) return undefined;
  const { href, protocol } = new URL(url.trim(), feedUrl);
  return (protocol === 'http:' || protocol === 'https:') && href.length <= LONGEST_URL ? href : undefined;
}
