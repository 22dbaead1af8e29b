/** Why nothing of a document could be read. */
export type FeedFailureCode = 'not-a-feed' | 'not-a-sitemap' | 'not-a-page' | 'line-too-long' | 'too-complex';

/** A document that gave nothing. `detail` holds our own words and numbers only, never what the document says. */
export class FeedFailure extends Error {
  constructor(
    readonly code: FeedFailureCode,
    readonly detail: string | null = null,
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'FeedFailure';
  }
}
