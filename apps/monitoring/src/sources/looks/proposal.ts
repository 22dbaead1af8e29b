import type { ReadKind, SourceFormat } from '../source-kind.js';

/** One article a source would give; the date is null where none can be believed. */
export interface SeenArticle {
  title: string;
  url: string;
  publishedAt: string | null;
}

/** One way to read what stands at an address. */
export interface Proposal {
  kind: ReadKind;
  url: string;
  format: SourceFormat;
  /** As it calls itself; empty when it does not. */
  name: string;
  articles: SeenArticle[];
  /** Of a sitemap or a page: the article behind the first of them, as it would be taken; null when none was found there. */
  sample: { title: string; text: string; publishedAt: string | null } | null;
}
