import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { endTroubles } from '../../sources/troubles.js';
import { addressOfFeed, orAddressIsTaken } from './feed-address.js';
import { sourceOf } from './source-view.js';
import type { ChangeSourceDto, SourceView } from './source.dto.js';
import { problems } from '../../problems.js';

/**
 * Pausing drops the claim, so that a fetch in hand stores nothing any more. Going on asks at once, and silence is counted anew:
 * from now, since nobody listened before.
 */
const CHANGE = `update source s set name = n.name, expected_every_minutes = n.every, paused = n.paused,
    claim = case when n.paused then null else s.claim end,
    next_fetch_at = case when n.paused then null when s.paused then clock_timestamp() else s.next_fetch_at end,
    silent_at = case when n.paused then null
      when s.paused then app_now() + n.every * interval '1 minute'
      else s.silent_at + (n.every - s.expected_every_minutes) * interval '1 minute' end,
    silent_since = case when n.paused then null else s.silent_since end
  from (select coalesce($2, name) as name, coalesce($3::int, expected_every_minutes) as every, coalesce($4::boolean, paused) as paused
    from source where id = $1 and kind = 'feed' for update) n
  where s.id = $1`;

/** What was known of the old address holds for it only; a fetch of it that is in hand stores nothing any more. */
const MOVE = `update source set url = $2, host = $3, claim = null, failures = 0, format = null, etag = null, last_modified = null,
    next_fetch_at = case when paused then null else clock_timestamp() end
  where id = $1 and url <> $2`;

@Injectable()
export class ChangeSource {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  /** Problems `source-not-found`, `not-a-feed-address`, `source-exists`. What is not named stays as it is. */
  handle(id: string, input: ChangeSourceDto, officer: Principal): Promise<SourceView> {
    const { paused, expectedEveryMinutes } = input;
    const name = input.name?.trim();
    const address = input.url === undefined ? undefined : addressOfFeed(input.url);
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const changed = await tx.execute(CHANGE, [id, name ?? null, expectedEveryMinutes ?? null, paused ?? null]);
      if (changed === 0) throw problems['source-not-found']();
      if (address) await this.move(tx, id, address);
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'change-source',
        subject: `source:${id}`,
        details: { name, paused, expectedEveryMinutes, url: address?.href },
      });
      return sourceOf(tx, id);
    });
  }

  private async move(tx: TenantTx, id: string, address: URL): Promise<void> {
    const moved = await orAddressIsTaken(tx.execute(MOVE, [id, address.href, address.host]));
    if (moved > 0) await endTroubles(tx, id);
  }
}
