import { counter } from '@baspasoz/observability';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { problems } from '../../problems.js';
import { isSignedBy } from '../../sources/push/signature.js';
import { WATCH_LIMITS } from '../../sources/watch-limits.js';
import type { WatchLimits } from '../../sources/watch-limits.js';
import { subscriptionOf } from './subscription-of.js';

const pushes = counter('push_received_total', 'Calls of hubs that something is new, by whether they were believed', [
  'outcome',
]);

/**
 * A hub says that a feed holds something new. What it sends along is not taken: the feed is read at once from the outlet itself, in the
 * way every fetch goes, so that a push, another push and a poll of one entry store one article.
 */
@Injectable()
export class HearHub {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Problem `no-subscription` (410): the hub may forget it. A wrong signature is answered as a right one, and does nothing (§7.2). */
  async handle(token: string, content: Buffer, signature: string): Promise<void> {
    const subscription = await subscriptionOf(this.workers, token);
    if (!subscription || subscription.state === 'leaving') throw problems['no-subscription']();
    await this.tenants.run(bodyId(subscription.bodyId), async (tx) => {
      const [row] = await tx.query<{ secret: string; sourceId: string }>(
        'select secret, source_id as "sourceId" from push_subscription where id = $1',
        [subscription.id],
      );
      const isBelieved = row !== undefined && isSignedBy(row.secret, content, signature);
      pushes.inc({ outcome: isBelieved ? 'believed' : 'unsigned' });
      if (!isBelieved) return;
      // In the order in which who fetches locks them: the source first.
      await tx.execute(
        `update source set interval_seconds = $2, next_fetch_at = case when claim is null then clock_timestamp() else next_fetch_at end
         where id = $1 and not paused`,
        [row.sourceId, this.limits.minIntervalSeconds],
      );
      await tx.execute('update push_subscription set last_push_at = app_now(), is_pushed = true where id = $1', [
        subscription.id,
      ]);
    });
  }
}
