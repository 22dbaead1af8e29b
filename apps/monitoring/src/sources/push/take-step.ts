import { counter, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Claimed } from '../claim-due.js';
import { FetchDocument } from '../fetch/fetch-document.js';
import type { Outcome } from '../fetch/fetch-document.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { CALLBACK_URL } from './callback-url.js';

const steps = counter('push_steps_total', 'Requests to hubs to subscribe, renew or unsubscribe, by what came of them', [
  'mode',
  'outcome',
]);

interface Subscription {
  hub: string;
  host: string;
  topic: string;
  token: string;
  secret: string;
  state: 'asking' | 'active' | 'leaving';
  failures: number;
  isOver: boolean;
}

const SUBSCRIPTION = `select hub, host, topic, token, secret, state, failures,
    coalesce(lease_until <= clock_timestamp(), true) as "isOver"
  from push_subscription where id = $1 and claim = $2`;

/** One step of a subscription. The hub answers by a call of its own; here it is only asked, and asked again when it stays silent. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly tenants: Tenants,
    private readonly documents: FetchDocument,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
    @Inject(CALLBACK_URL) private readonly callbackUrl: string | undefined,
  ) {}

  async handle(claimed: Claimed): Promise<void> {
    const subscription = await this.inBody(claimed, async (tx) => {
      const [row] = await tx.query<Subscription>(SUBSCRIPTION, [claimed.id, claimed.claim]);
      return row;
    });
    if (!subscription) return; // answered or taken over in the meantime
    const mode = subscription.state === 'leaving' || !this.callbackUrl ? 'unsubscribe' : 'subscribe';
    const outcome: Outcome<void> = this.callbackUrl
      ? await this.documents.post(subscription.host, new URL(subscription.hub), this.formOf(mode, subscription))
      : { kind: 'read', value: undefined };
    steps.inc({ mode, outcome: outcome.kind === 'failed' ? outcome.failure.code : outcome.kind });
    if (outcome.kind === 'failed') logger.info({ code: outcome.failure.code, mode }, 'a hub refused or did not answer');
    await this.inBody(claimed, (tx) => this.settle(tx, claimed, subscription, mode, outcome));
  }

  private formOf(mode: string, { topic, token, secret }: Subscription): Record<string, string> {
    const common = { 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': `${this.callbackUrl}/${token}` };
    if (mode === 'unsubscribe') return common;
    return { ...common, 'hub.secret': secret, 'hub.lease_seconds': String(this.limits.leaseSeconds) };
  }

  /** A hub that took the request is given time to call back; then, or when it did not, it is asked again, later and later. */
  private async settle(
    tx: TenantTx,
    { id, claim }: Claimed,
    { failures, isOver }: Subscription,
    mode: string,
    outcome: Outcome<void>,
  ): Promise<void> {
    const { hubAnswersSeconds, hubTries, maxHubWaitSeconds } = this.limits;
    if (mode === 'unsubscribe' && (failures + 1 >= hubTries || !this.callbackUrl)) {
      await tx.execute('delete from push_subscription where id = $1 and claim = $2', [id, claim]);
      return;
    }
    const wait = Math.min(hubAnswersSeconds * 2 ** Math.min(failures, 20), maxHubWaitSeconds);
    // The lease ran out unrenewed: until the hub calls, the feed is polled as any other.
    await tx.execute(
      `update push_subscription set claim = null, failures = $3, next_fetch_at = clock_timestamp() + $4 * interval '1 second',
         state = case when state = 'active' and $5 then 'asking' else state end
       where id = $1 and claim = $2`,
      [id, claim, failures + 1, outcome.kind === 'postponed' ? this.limits.hostIntervalMs / 1000 : wait, isOver],
    );
  }

  private inBody<T>({ bodyId: body }: Claimed, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.tenants.run(bodyId(body), work);
  }
}
