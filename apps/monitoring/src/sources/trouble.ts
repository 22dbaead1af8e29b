import { oddityCodes } from '@baspasoz/feeds';

/** What can go wrong with a fetch: nothing was taken, and the source is asked later and later. */
export const failures = [
  'unreachable',
  'timed-out',
  'private-address',
  'http-status',
  'too-many-redirects',
  'bad-redirect',
  'robots',
  'too-large',
  'line-too-long',
  'unreadable',
  'not-a-feed',
  'not-a-sitemap',
  'not-a-page',
  'too-complex',
  'not-stored',
] as const;

export type FailureCode = (typeof failures)[number];

/** What may be odd about the pages a source leads to; the others are taken all the same. */
export const pageOddities = ['page-unread', 'no-article'] as const;

/** Every code a source's page may show. */
export const troubleCodes = [...failures, ...oddityCodes, ...pageOddities] as const;
export type TroubleCode = (typeof troubleCodes)[number];

/** A fetch that failed. `detail` holds our own words and numbers only, never what came over the wire. */
export class FetchFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: string | null = null,
    /** When the host asked to be left alone for a while. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'FetchFailure';
  }
}
