import { articlesOf, odditiesOf } from '@baspasoz/feeds';
import { Inject, Injectable } from '@nestjs/common';
import { NewArticles } from '../stories/new-articles.js';
import type { Claimed } from './claim-due.js';
import { backOffSeconds, spread } from './domain/schedule.js';
import type { Listing } from './fetch/fetch-listing.js';
import { RecordFoundPages } from './pages/record-found-pages.js';
import { CALLBACK_URL } from './push/callback-url.js';
import { followHub } from './push/follow-hub.js';
import { SettleSource } from './settle-source.js';
import type { Recorded } from './settle-source.js';
import { unknownOf } from './store-articles.js';
import { takeIn } from './take-in.js';
import type { FetchFailure } from './trouble.js';
import { endListOddities, endOddities, noteTrouble } from './troubles.js';
import { WATCH_LIMITS } from './watch-limits.js';
import type { WatchLimits } from './watch-limits.js';

/** Stores what a fetch brought: articles or pages to fetch, what is made of them, and the next date, in one transaction of the body. */
@Injectable()
export class RecordFetch {
  constructor(
    private readonly source: SettleSource,
    private readonly newArticles: NewArticles,
    private readonly foundPages: RecordFoundPages,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
    @Inject(CALLBACK_URL) private readonly callbackUrl: string | undefined,
  ) {}

  read(claimed: Claimed, listing: Listing): Promise<Recorded> {
    return listing.kind === 'feed' ? this.feed(claimed, listing) : this.pages(claimed, listing);
  }

  unchanged(claimed: Claimed): Promise<Recorded> {
    return this.source.settle(claimed, async (tx, source, now) => {
      await this.source.succeed(tx, source, false, now);
      return 0;
    });
  }

  failed(claimed: Claimed, { code, detail, retryAfterSeconds }: FetchFailure): Promise<Recorded> {
    return this.source.settle(claimed, async (tx, source, now) => {
      source.failures += 1;
      source.lastFetchedAt = now;
      await noteTrouble(tx, source.id, { code, detail }, now);
      const wait = backOffSeconds(source.intervalSeconds, source.failures, this.limits);
      await this.source.comeAgain(tx, source, Math.max(spread(wait, Math.random()), retryAfterSeconds ?? 0));
      return 0;
    });
  }

  /** Nothing happened, and nothing is said about the source. */
  postponed(claimed: Claimed): Promise<Recorded> {
    return this.source.settle(claimed, async (tx, source) => {
      await this.source.comeAgain(tx, source, this.limits.hostIntervalMs / 1000);
      return 0;
    });
  }

  private feed(
    claimed: Claimed,
    { feed, url, etag, lastModified, push }: Extract<Listing, { kind: 'feed' }>,
  ): Promise<Recorded> {
    return this.source.settle(claimed, async (tx, source, now) => {
      const fresh = await unknownOf(tx, source.id, articlesOf(feed.entries, url, now, this.limits));
      Object.assign(source, { format: feed.format, etag, lastModified });
      if (fresh.length > 0) {
        await takeIn(tx, this.newArticles, source, fresh, now);
        const odd = odditiesOf(feed, fresh);
        for (const oddity of odd) await noteTrouble(tx, source.id, oddity, now);
        await endOddities(
          tx,
          source.id,
          odd.map(({ code }) => code),
          now,
        );
      }
      if (!source.paused) await followHub(tx, source.id, push, this.callbackUrl !== undefined);
      await this.source.succeed(tx, source, fresh.length > 0, now);
      return fresh.length;
    });
  }

  /** The validators are kept only once everything they stand for is written down: a list that is read in parts is asked for whole again. */
  private pages(claimed: Claimed, listing: Extract<Listing, { kind: 'pages' }>): Promise<Recorded> {
    const { format, etag, lastModified, isWhole, leftOut } = listing;
    return this.source.settle(claimed, async (tx, source, now) => {
      const { fresh, waiting } = await this.foundPages.write(tx, source, listing, now);
      const isDone = isWhole && waiting === 0;
      Object.assign(source, { format, etag: isDone ? etag : null, lastModified: isDone ? lastModified : null });
      const beyond = leftOut + waiting;
      const odd = [
        ...(isWhole ? [] : [{ code: 'incomplete' as const, detail: null }]),
        ...(beyond > 0 ? [{ code: 'too-many-entries' as const, detail: `${beyond} left out` }] : []),
      ];
      for (const oddity of odd) await noteTrouble(tx, source.id, oddity, now);
      await endListOddities(
        tx,
        source.id,
        odd.map(({ code }) => code),
        now,
      );
      await this.source.succeed(tx, source, fresh > 0, now);
      return 0;
    });
  }
}
