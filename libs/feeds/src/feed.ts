export const feedFormats = ['rss', 'rdf', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** One entry as the feed gives it, nothing cleaned or believed yet. */
export interface FeedEntry {
  /** The feed's own identifier. */
  externalId: string | null;
  url: string | null;
  title: string;
  content: string;
  isHtml: boolean;
  /** Milliseconds since 1970; null when missing or unreadable. */
  publishedAt: number | null;
}

export interface Feed {
  format: FeedFormat;
  /** As the feed calls itself; empty when it does not. May hold markup. */
  title: string;
  /** Address of the hub that tells of news (WebSub), and the address by which the feed goes there; null when the feed names none. */
  hub: string | null;
  topic: string | null;
  entries: FeedEntry[];
  /** False when the document broke off and only what came before was read. */
  isWhole: boolean;
  /** Entries beyond the limit. */
  leftOut: number;
}
