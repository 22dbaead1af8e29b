import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { problems } from '../../problems.js';
import { WATCH_LIMITS } from '../../sources/watch-limits.js';
import type { WatchLimits } from '../../sources/watch-limits.js';
import { addressIsTaken, addressOfFeed } from './feed-address.js';
import { sourceOf } from './source-view.js';
import type { AddSourceDto, SourceView } from './source.dto.js';

/** It is due at once, and silent from now on unless it brings something in its time. */
const INSERT = `insert into source (id, body_id, kind, name, url, host, expected_every_minutes, created_at, interval_seconds, next_fetch_at, silent_at)
  values ($1, $2, $3, $4, $5, $6, $7::int, app_now(), $8, clock_timestamp(), app_now() + $7::int * interval '1 minute')
  on conflict (body_id, url) do nothing`;

@Injectable()
export class AddSource {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Problems `not-a-feed-address`, `source-exists`, `too-many-sources`. Where the address leads is seen by the first fetch. */
  handle({ kind = 'feed', name, url, expectedEveryMinutes }: AddSourceDto, officer: Principal): Promise<SourceView> {
    const address = addressOfFeed(url);
    return this.tenants.run(bodyOf(officer), async (tx) => {
      await this.expectRoom(tx);
      const id = uuidv7();
      const every = expectedEveryMinutes ?? this.limits.expectedEveryMinutes;
      const added = await tx.execute(INSERT, [
        id,
        tx.bodyId,
        kind,
        name.trim(),
        address.href,
        address.host,
        every,
        this.limits.startIntervalSeconds,
      ]);
      if (added === 0) throw addressIsTaken();
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'add-source',
        subject: `source:${id}`,
        details: { kind, name: name.trim(), url: address.href, expectedEveryMinutes: every },
      });
      return sourceOf(tx, id);
    });
  }

  private async expectRoom(tx: TenantTx): Promise<void> {
    const { sourcesPerBody } = this.limits;
    const [count] = await tx.query<{ sources: number }>(
      `select count(*)::int as sources from source where body_id = $1 and kind <> 'given'`,
      [tx.bodyId],
    );
    if ((count?.sources ?? 0) >= sourcesPerBody) throw problems['too-many-sources']({ most: String(sourcesPerBody) });
  }
}
