import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { momentOf } from '../notification/leaders.js';
import { Source } from '../persistence/source.entity.js';
import type { Claimed } from './claim-due.js';
import { nextIntervalSeconds, spread } from './domain/schedule.js';
import { endFailures } from './troubles.js';
import { pushStateOf } from './push/push-state.js';
import { WATCH_LIMITS } from './watch-limits.js';
import type { WatchLimits } from './watch-limits.js';

/** What a fetch came to: how many new articles, or that another replica has taken over. */
export type Recorded = number | 'replaced';

/** The transaction in which a fetch of a source ends: whoever still has it in hand stores, and says when to come again. */
@Injectable()
export class SettleSource {
  constructor(
    private readonly tenants: Tenants,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Locks the source and works on it, if this replica still has it in hand. */
  settle(
    { id, bodyId: body, claim }: Claimed,
    work: (tx: TenantTx, source: Source, now: Date) => Promise<number>,
  ): Promise<Recorded> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const source = await tx.em.findOne(Source, { where: { id, claim }, lock: { mode: 'pessimistic_write' } });
      return source ? work(tx, source, (await momentOf(tx)).now) : 'replaced';
    });
  }

  async succeed(tx: TenantTx, source: Source, foundNew: boolean, now: Date): Promise<void> {
    await endFailures(tx, source.id, now);
    source.failures = 0;
    source.lastFetchedAt = now;
    const { isActive, isPushed } = await pushStateOf(tx, source.id);
    const { maxIntervalSeconds, pushedIntervalSeconds } = this.limits;
    // A source whose hub tells of news is asked more rarely, never not at all: hubs forget.
    const longest = isActive ? Math.max(pushedIntervalSeconds, maxIntervalSeconds) : maxIntervalSeconds;
    const limits = { ...this.limits, maxIntervalSeconds: longest };
    source.intervalSeconds = nextIntervalSeconds(source.intervalSeconds, foundNew, limits);
    // Told of news while this fetch was on its way, it may have come too early.
    const wait = isPushed ? this.limits.hostIntervalMs / 1000 : spread(source.intervalSeconds, Math.random());
    await this.comeAgain(tx, source, wait);
  }

  async comeAgain(tx: TenantTx, source: Source, seconds: number): Promise<void> {
    source.claim = null;
    await tx.em.save(source);
    await tx.execute(
      `update source set next_fetch_at = clock_timestamp() + $2 * interval '1 second' where id = $1 and not paused`,
      [source.id, seconds],
    );
  }
}
