import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { ReadKind } from '../../sources/source-kind.js';
import { leaveHub } from '../../sources/push/follow-hub.js';
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
    from source where id = $1 and kind <> 'given' for update) n
  where s.id = $1`;

/** What was known of the old address holds for it only; a fetch of it that is in hand stores nothing any more. */
const MOVE = `update source set url = coalesce($2, url), host = coalesce($3, host), kind = coalesce($4, kind), claim = null, failures = 0, format = null, etag = null, last_modified = null,
    next_fetch_at = case when paused then null else clock_timestamp() end
  where id = $1 and (url <> $2 or kind <> $4)`;

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
      // It is subscribed again by the first whole feed after the pause.
      if (paused) await this.listenNoMore(tx, id);
      if (address || input.kind) await this.move(tx, id, address, input.kind);
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'change-source',
        subject: `source:${id}`,
        details: { name, paused, expectedEveryMinutes, url: address?.href, kind: input.kind },
      });
      return sourceOf(tx, id);
    });
  }

  private async listenNoMore(tx: TenantTx, id: string): Promise<void> {
    await leaveHub(tx, id);
    await tx.execute('update source set etag = null, last_modified = null where id = $1', [id]);
  }

  private async move(tx: TenantTx, id: string, address?: URL, kind?: ReadKind): Promise<void> {
    const moved = await orAddressIsTaken(
      tx.execute(MOVE, [id, address?.href ?? null, address?.host ?? null, kind ?? null]),
    );
    if (moved === 0) return;
    await endTroubles(tx, id);
    await this.listenNoMore(tx, id);
    // What the old address led to is the old address's; what it had brought stays.
    await tx.execute('delete from found_page where source_id = $1', [id]);
  }
}
