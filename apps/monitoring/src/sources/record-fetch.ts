import { articlesOf, odditiesOf } from '@baspasoz/feeds';
import type { ArticleDraft, Oddity } from '@baspasoz/feeds';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Source } from '../persistence/source.entity.js';
import { NewArticles } from '../stories/new-articles.js';
import type { ClaimedSource } from './claim-sources.js';
import { backOffSeconds, nextIntervalSeconds, spread } from './domain/schedule.js';
import type { FetchFailure } from './trouble.js';
import type { FetchOutcome } from './fetch/fetch-feed.js';
import { storeArticles, unknownOf } from './store-articles.js';
import { endFailures, endOddities, noteTrouble } from './troubles.js';
import { WATCH_LIMITS } from './watch-limits.js';
import type { WatchLimits } from './watch-limits.js';

type FetchedFeed = Extract<FetchOutcome, { kind: 'feed' }>;

/** What a fetch came to: how many new articles, or that another replica has taken the source over. */
export type Recorded = number | 'replaced';

/** Stores what a fetch brought: articles, what is made of them, and the next date, in one transaction of the body. */
@Injectable()
export class RecordFetch {
  constructor(
    private readonly tenants: Tenants,
    private readonly newArticles: NewArticles,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  feed(claimed: ClaimedSource, fetched: FetchedFeed): Promise<Recorded> {
    return this.settle(claimed, async (tx, source, now) => {
      const drafts = articlesOf(fetched.feed.entries, fetched.url, now, this.limits);
      const fresh = await unknownOf(tx, source.id, drafts);
      source.format = fetched.feed.format;
      source.etag = fetched.etag;
      source.lastModified = fetched.lastModified;
      if (fresh.length > 0) await this.takeIn(tx, source, fresh, odditiesOf(fetched.feed, fresh), now);
      await this.succeed(tx, source, fresh.length > 0, now);
      return fresh.length;
    });
  }

  unchanged(claimed: ClaimedSource): Promise<Recorded> {
    return this.settle(claimed, async (tx, source, now) => {
      await this.succeed(tx, source, false, now);
      return 0;
    });
  }

  failed(claimed: ClaimedSource, { code, detail, retryAfterSeconds }: FetchFailure): Promise<Recorded> {
    return this.settle(claimed, async (tx, source, now) => {
      source.failures += 1;
      source.lastFetchedAt = now;
      await noteTrouble(tx, source.id, { code, detail }, now);
      const wait = backOffSeconds(source.intervalSeconds, source.failures, this.limits);
      await this.comeAgain(tx, source, Math.max(spread(wait, Math.random()), retryAfterSeconds ?? 0));
      return 0;
    });
  }

  /** Nothing happened, and nothing is said about the source. */
  postponed(claimed: ClaimedSource): Promise<Recorded> {
    return this.settle(claimed, async (tx, source) => {
      await this.comeAgain(tx, source, this.limits.hostIntervalMs / 1000);
      return 0;
    });
  }

  private async takeIn(tx: TenantTx, source: Source, fresh: ArticleDraft[], odd: Oddity[], now: Date): Promise<void> {
    const articles = await storeArticles(tx, source.id, fresh, now);
    await this.newArticles.take(tx, articles);
    for (const oddity of odd) await noteTrouble(tx, source.id, oddity, now);
    await endOddities(
      tx,
      source.id,
      odd.map(({ code }) => code),
      now,
    );
    source.items += fresh.length;
    source.lastItemAt = now;
    source.silentSince = null;
    source.silentAt = new Date(now.getTime() + source.expectedEveryMinutes * 60_000);
  }

  private async succeed(tx: TenantTx, source: Source, foundNew: boolean, now: Date): Promise<void> {
    await endFailures(tx, source.id, now);
    source.failures = 0;
    source.lastFetchedAt = now;
    source.intervalSeconds = nextIntervalSeconds(source.intervalSeconds, foundNew, this.limits);
    await this.comeAgain(tx, source, spread(source.intervalSeconds, Math.random()));
  }

  private async comeAgain(tx: TenantTx, source: Source, seconds: number): Promise<void> {
    source.claim = null;
    await tx.em.save(source);
    await tx.execute(
      `update source set next_fetch_at = clock_timestamp() + $2 * interval '1 second' where id = $1 and not paused`,
      [source.id, seconds],
    );
  }

  /** Locks the source and works on it, if this replica still has it in hand. */
  private settle(
    { id, bodyId: body, claim }: ClaimedSource,
    work: (tx: TenantTx, source: Source, now: Date) => Promise<number>,
  ): Promise<Recorded> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const source = await tx.em.findOne(Source, { where: { id, claim }, lock: { mode: 'pessimistic_write' } });
      if (!source) return 'replaced';
      const [clock] = await tx.query<{ now: Date }>('select app_now() as now');
      if (!clock) throw new Error('the database did not tell the time');
      return work(tx, source, clock.now);
    });
  }
}
