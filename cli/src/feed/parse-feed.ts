import { articlesOf, decodeText, FeedFailure, feedLimits, odditiesOf, plainText } from '@baspasoz/feeds';
import type { FeedFormat, FeedReading } from '@baspasoz/feeds';

export interface ParsedFeed {
  file: string;
  /** Null when the file is no feed. */
  format: FeedFormat | null;
  title: string | null;
  items: {
    id: string;
    title: string;
    /** Null when it has none, or a relative one and nobody said where the feed came from. */
    link: string | null;
    /** Null when it is missing or cannot be believed. */
    published: string | null;
    text: string;
  }[];
  /** Codes as on the page of a source. */
  problems: { code: string; detail: string | null }[];
}

/** Stands where a feed came from nowhere that is known: no relative link can be resolved against it. */
const nowhere = 'about:blank';

/** A feed as the media watch takes it in: what it would store, and what it would complain of. */
export async function parseFeed(
  file: string,
  bytes: Uint8Array,
  reading: FeedReading,
  { url = nowhere, now }: { url?: string; now: Date },
): Promise<ParsedFeed> {
  try {
    const feed = await reading.read(decodeText(bytes, undefined));
    const articles = articlesOf(feed.entries, url, now, feedLimits);
    return {
      file,
      format: feed.format,
      title: plainText(feed.title, feedLimits.titleChars) || null,
      items: articles.map((article) => ({
        id: article.externalId,
        title: article.title,
        link: article.url === nowhere ? null : article.url,
        published: article.dateRepaired ? null : article.publishedAt.toISOString(),
        text: article.text,
      })),
      problems: odditiesOf(feed, articles),
    };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    const { code, detail } = error;
    return { file, format: null, title: null, items: [], problems: [{ code, detail }] };
  }
}
