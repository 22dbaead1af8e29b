import { Inject, Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { FEED_ADDRESS, newSecret, secretHash } from './feed-address.js';
import type { FeedAddress } from './feed-address.js';

/** A feed as its owner sees it afterwards: that there is one, never its address. */
export interface CalendarFeed {
  createdAt: Date;
  language: Language;
}

/** One secret address a person and body. It is shown when it is made, kept as a hash, and the one before stops working. */
@Injectable()
export class CalendarFeedHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    @Inject(FEED_ADDRESS) private readonly address: FeedAddress,
  ) {}

  show(principal: Principal): Promise<{ feed: CalendarFeed | null }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [feed] = await tx.query<CalendarFeed>(
        'select created_at as "createdAt", language from calendar_feed where person_id = $1 and body_id = $2',
        [principal.personId, tx.bodyId],
      );
      return { feed: feed ?? null };
    });
  }

  open(principal: Principal, language: Language): Promise<{ address: string }> {
    // A program has no calendar, and no post by which it would be seen what it may read.
    if (principal.kind !== 'person') throw sharedProblems.forbidden();
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const secret = newSecret();
      await tx.query(
        `insert into calendar_feed (body_id, person_id, secret_hash, language) values ($1, $2, $3, $4)
         on conflict (body_id, person_id) do update
         set secret_hash = excluded.secret_hash, language = excluded.language, created_at = app_now()`,
        [tx.bodyId, principal.personId, secretHash(secret), language],
      );
      this.record(tx, principal, 'open-calendar-feed');
      return { address: this.address(secret) };
    });
  }

  revoke(principal: Principal): Promise<void> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const removed = await tx.execute('delete from calendar_feed where person_id = $1 and body_id = $2', [
        principal.personId,
        tx.bodyId,
      ]);
      if (removed > 0) this.record(tx, principal, 'revoke-calendar-feed');
    });
  }

  private record(tx: TenantTx, principal: Principal, action: string): void {
    this.audit.record(tx, { actor: actorOf(actorFrom(principal)), action, subject: `person:${principal.personId}` });
  }
}
