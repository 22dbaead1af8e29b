import type { pageFormats } from '../source-kind.js';

/** One page a source leads to. */
export interface FoundPage {
  url: string;
  host: string;
  /** As the list names it; null when it does not. */
  title: string | null;
  /** Milliseconds since 1970; null when the list does not say. */
  publishedAt: number | null;
  /** When it was published or changed last, by the list; null when it says neither. */
  at: number | null;
  /** The list says itself that this is an article, with its headline. */
  isNews: boolean;
}

export interface FoundPages {
  format: (typeof pageFormats)[number];
  /** The newest first, or in the order of the page. */
  pages: FoundPage[];
  /** Entries beyond the limit. */
  leftOut: number;
  /** False when a part could not be read. */
  isWhole: boolean;
}
