import { decodeText, FeedReading } from '@baspasoz/feeds';
import type { Feed } from '@baspasoz/feeds';
import { Inject, Injectable } from '@nestjs/common';
import { retryAfterSeconds } from '../domain/retry-after.js';
import { FetchFailure } from '../trouble.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { Door } from './door.js';
import type { Answer } from './door.js';
import { failureOf } from './failure-of.js';
import { FollowRedirects } from './follow-redirects.js';
import type { Route } from './follow-redirects.js';
import { acceptedEncodings, readBody } from './read-body.js';

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
const LONGEST_VALIDATOR = 500;

/** What is asked for, with what the last answer gave to ask by. */
export interface FeedRequest {
  url: string;
  host: string;
  etag: string | null;
  lastModified: string | null;
}

export type FetchOutcome =
  | { kind: 'feed'; feed: Feed; url: string; etag: string | null; lastModified: string | null }
  | { kind: 'unchanged' }
  /** Nothing is wrong: a redirect led to a host that is in other hands now, or this process is stopping. */
  | { kind: 'postponed' }
  | { kind: 'failed'; failure: FetchFailure };

/** Fetches one feed, within all limits. The caller has the turn of the source's host; this gives it back. */
@Injectable()
export class FetchFeed {
  readonly #stopping = new AbortController();

  constructor(
    private readonly door: Door,
    private readonly redirects: FollowRedirects,
    private readonly reading: FeedReading,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Never throws for what a server does: every trouble of the network is an outcome. */
  async fetch(source: FeedRequest): Promise<FetchOutcome> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.limits.fetchMs), this.#stopping.signal]);
    const route = this.redirects.begin(source.host);
    try {
      return await this.along(route, source, signal);
    } catch (error) {
      if (this.#stopping.signal.aborted) return { kind: 'postponed' };
      const failure = failureOf(error);
      route.pauseSeconds = failure.retryAfterSeconds;
      return { kind: 'failed', failure };
    } finally {
      await this.redirects.end(route);
    }
  }

  /** Lets go of what is in hand; the sources come due again at once, for whoever goes on. */
  stop(): void {
    this.#stopping.abort();
  }

  private async along(route: Route, source: FeedRequest, signal: AbortSignal): Promise<FetchOutcome> {
    const reached = await this.redirects.follow(route, new URL(source.url), signal, (url) =>
      this.door.get(url, headersFor(source), signal),
    );
    if (!reached) return { kind: 'postponed' };
    const { answer, url } = reached;
    if (answer.status === 200) return this.read(answer, url, signal);
    await answer.dismiss();
    if (answer.status === 304) return { kind: 'unchanged' };
    throw this.refusal(answer);
  }

  private async read(answer: Answer, url: URL, signal: AbortSignal): Promise<FetchOutcome> {
    const bytes = await readBody(answer.body, answer.header('content-encoding'), this.limits.responseBytes, signal);
    const text = decodeText(bytes, answer.header('content-type'));
    const feed = await this.reading.read(text);
    return {
      kind: 'feed',
      feed,
      url: url.href,
      etag: validator(answer.header('etag')),
      lastModified: validator(answer.header('last-modified')),
    };
  }

  private refusal(answer: Answer): FetchFailure {
    const { hostPauseSeconds, maxBackOffSeconds } = this.limits;
    const asksForPatience = answer.status === 429 || answer.status === 503;
    const named = retryAfterSeconds(answer.header('retry-after'), new Date(), maxBackOffSeconds);
    return new FetchFailure(
      'http-status',
      `status ${answer.status}`,
      asksForPatience ? (named ?? hostPauseSeconds) : null,
    );
  }
}

const headersFor = ({ etag, lastModified }: FeedRequest): Record<string, string> => ({
  accept: ACCEPT,
  'accept-encoding': acceptedEncodings,
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

/** Kept only when it can be sent back as it is. */
const validator = (header: string | undefined): string | null =>
  header && header.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(header) ? header : null;
