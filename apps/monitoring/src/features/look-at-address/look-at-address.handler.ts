import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { problems } from '../../problems.js';
import type { Proposal } from '../../sources/looks/proposal.js';
import type { FailureCode } from '../../sources/trouble.js';
import { WATCH_LIMITS } from '../../sources/watch-limits.js';
import type { WatchLimits } from '../../sources/watch-limits.js';
import { addressOfFeed } from '../manage-sources/feed-address.js';
import type { SourceLookView } from './look.dto.js';

interface LookRow {
  id: string;
  found: Proposal[] | null;
  failure: FailureCode | null;
  detail: string | null;
}

/** Asks the fetcher to look at an address, and reads its answer. Only the fetcher goes out of the installation. */
@Injectable()
export class LookAtAddress {
  constructor(
    private readonly tenants: Tenants,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Problems `not-a-feed-address`, `too-many-looks`. */
  ask(text: string, officer: Principal): Promise<SourceLookView> {
    const address = addressOfFeed(text);
    return this.tenants.run(bodyOf(officer), async (tx) => {
      await this.expectRoom(tx);
      const id = uuidv7();
      await tx.execute(
        `insert into source_look (id, body_id, url, host, asked_at, next_fetch_at) values ($1, $2, $3, $4, app_now(), clock_timestamp())`,
        [id, tx.bodyId, address.href, address.host],
      );
      return viewOf({ id, found: null, failure: null, detail: null });
    });
  }

  /** Problem `look-not-found`: looks are kept for a day. */
  show(id: string, officer: Principal): Promise<SourceLookView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const [row] = await tx.query<LookRow>(
        'select id, found, failure, detail from source_look where body_id = $1 and id = $2',
        [tx.bodyId, id],
      );
      if (!row) throw problems['look-not-found']();
      return viewOf(row);
    });
  }

  /** Nobody may make the fetcher knock at one door after another. */
  private async expectRoom(tx: TenantTx): Promise<void> {
    const [count] = await tx.query<{ looks: number }>(
      `select count(*)::int as looks from source_look where body_id = $1 and asked_at > app_now() - interval '1 hour'`,
      [tx.bodyId],
    );
    if ((count?.looks ?? 0) >= this.limits.looksPerHour)
      throw problems['too-many-looks']({ most: String(this.limits.looksPerHour) });
  }
}

const viewOf = ({ id, found, failure, detail }: LookRow): SourceLookView => ({
  id,
  state: found ? 'found' : failure ? 'failed' : 'looking',
  proposals: found ?? [],
  failure: failure && { code: failure, detail },
});
