import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { problems } from '../../problems.js';
import { WATCH_LIMITS } from '../../sources/watch-limits.js';
import type { WatchLimits } from '../../sources/watch-limits.js';
import { subscriptionOf } from './subscription-of.js';

const LONGEST_CHALLENGE = 2_000;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A hub asks whether a subscription, or its end, was really asked for here (§5.3): the answer is its challenge, or no. */
@Injectable()
export class VerifyHub {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Problem `no-subscription` for a token, a topic or a mode that was not asked for. */
  async handle(token: string, query: Record<string, unknown>): Promise<string> {
    const subscription = await subscriptionOf(this.workers, token);
    if (!subscription) throw problems['no-subscription']();
    const [mode, topic, challenge] = ['hub.mode', 'hub.topic', 'hub.challenge'].map((name) => text(query[name]));
    const isAnswered = await this.tenants.run(bodyId(subscription.bodyId), async (tx) => {
      if (mode === 'unsubscribe') return this.left(tx, subscription.id, topic ?? '');
      // A refusal (§5.2) changes nothing here: the feed is polled, and the hub is asked again later.
      return (
        mode === 'subscribe' && this.begun(tx, subscription.id, topic ?? '', Number(text(query['hub.lease_seconds'])))
      );
    });
    if (!isAnswered) throw problems['no-subscription']();
    return (challenge ?? '').slice(0, LONGEST_CHALLENGE);
  }

  /** It is renewed when a quarter of the lease is left. */
  private async begun(tx: TenantTx, id: string, topic: string, named: number): Promise<boolean> {
    const { leaseSeconds, minLeaseSeconds } = this.limits;
    const lease =
      Number.isSafeInteger(named) && named > 0
        ? Math.min(Math.max(named, minLeaseSeconds), leaseSeconds)
        : leaseSeconds;
    const begun = await tx.execute(
      `update push_subscription set state = 'active', claim = null, failures = 0,
         lease_until = clock_timestamp() + $3 * interval '1 second', next_fetch_at = clock_timestamp() + $3 * 0.75 * interval '1 second'
       where id = $1 and topic = $2 and state in ('asking', 'active')`,
      [id, topic, lease],
    );
    return begun > 0;
  }

  private async left(tx: TenantTx, id: string, topic: string): Promise<boolean> {
    return (
      (await tx.execute(`delete from push_subscription where id = $1 and topic = $2 and state = 'leaving'`, [
        id,
        topic,
      ])) > 0
    );
  }
}
