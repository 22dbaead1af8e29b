import { decodeText } from '@baspasoz/feeds';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { retryAfterSeconds } from '../domain/retry-after.js';
import { FetchFailure } from '../trouble.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { Door } from './door.js';
import type { Answer } from './door.js';
import { failureOf } from './failure-of.js';
import { NoDocument } from './no-document.js';
import { FollowRedirects } from './follow-redirects.js';
import type { Route } from './follow-redirects.js';
import { acceptedEncodings, readBody, unpacked } from './read-body.js';

const LONGEST_VALIDATOR = 500;

/** What is asked for, with what the last answer gave to ask by. */
export interface Asked {
  url: string;
  etag?: string | null;
  lastModified?: string | null;
}

export interface Wanted {
  accept: string;
  maxBytes: number;
}

export interface Document {
  text: string;
  /** Where it was found, after all redirects. */
  url: string;
  etag: string | null;
  lastModified: string | null;
  /** The `Link` header as it came; null when there was none. */
  link: string | null;
}

/** Gets one document. What keeps it from coming is thrown, and becomes the outcome of the visit. */
export type Get = (asked: Asked, wanted: Wanted) => Promise<Document>;

export type Outcome<T> =
  | { kind: 'read'; value: T }
  | { kind: 'unchanged' }
  /** Nothing is wrong: a redirect led to a host that is in other hands now, or this process is stopping. */
  | { kind: 'postponed' }
  | { kind: 'failed'; failure: FetchFailure };

/** Visits a host for one document or a few, within all limits. The caller has the host's turn; this gives it back. */
@Injectable()
export class FetchDocument {
  readonly #stopping = new AbortController();

  constructor(
    private readonly door: Door,
    private readonly redirects: FollowRedirects,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Never throws for what a server does: every trouble of the network is an outcome. */
  async visit<T>(host: string, work: (get: Get) => Promise<T>): Promise<Outcome<T>> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.limits.fetchMs), this.#stopping.signal]);
    const route = this.redirects.begin(host);
    let isFirst = true;
    const get: Get = async (asked, wanted) => {
      if (!isFirst) await pause(route.hosts.get(new URL(asked.url).host) ?? 0, undefined, { signal });
      isFirst = false;
      return this.get(route, asked, wanted, signal);
    };
    try {
      return { kind: 'read', value: await work(get) };
    } catch (error) {
      if (this.#stopping.signal.aborted) return { kind: 'postponed' };
      if (error instanceof NoDocument) return { kind: error.kind };
      const failure = failureOf(error);
      route.pauseSeconds = failure.retryAfterSeconds;
      return { kind: 'failed', failure };
    } finally {
      await this.redirects.end(route);
    }
  }

  /** Sends a form to a hub, whose turn the caller has; a 2xx is all it answers. */
  async post(host: string, url: URL, form: Record<string, string>): Promise<Outcome<void>> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.limits.fetchMs), this.#stopping.signal]);
    const route = this.redirects.begin(host);
    try {
      const answer = await this.door.post(url, form, signal);
      await answer.dismiss();
      if (answer.status >= 200 && answer.status < 300) return { kind: 'read', value: undefined };
      throw this.refusal(answer);
    } catch (error) {
      if (this.#stopping.signal.aborted) return { kind: 'postponed' };
      const failure = failureOf(error);
      route.pauseSeconds = failure.retryAfterSeconds;
      return { kind: 'failed', failure };
    } finally {
      await this.redirects.end(route);
    }
  }

  /** Lets go of what is in hand; it comes due again at once, for whoever goes on. */
  stop(): void {
    this.#stopping.abort();
  }

  private async get(route: Route, asked: Asked, wanted: Wanted, signal: AbortSignal): Promise<Document> {
    const reached = await this.redirects.follow(route, new URL(asked.url), signal, (url) =>
      this.door.get(url, headersFor(asked, wanted.accept), signal),
    );
    if (!reached) throw new NoDocument('postponed');
    const { answer, url } = reached;
    if (answer.status !== 200) {
      await answer.dismiss();
      throw answer.status === 304 ? new NoDocument('unchanged') : this.refusal(answer);
    }
    const bytes = await readBody(answer.body, answer.header('content-encoding'), wanted.maxBytes, signal);
    return {
      text: decodeText(await unpacked(bytes, wanted.maxBytes), answer.header('content-type')),
      url: url.href,
      etag: validator(answer.header('etag')),
      lastModified: validator(answer.header('last-modified')),
      link: answer.headers('link'),
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

const headersFor = ({ etag, lastModified }: Asked, accept: string): Record<string, string> => ({
  accept,
  'accept-encoding': acceptedEncodings,
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

/** Kept only when it can be sent back as it is. */
const validator = (header: string | undefined): string | null =>
  header && header.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(header) ? header : null;
