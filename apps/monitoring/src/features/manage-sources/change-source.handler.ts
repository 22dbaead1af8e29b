import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { problems } from '../../problems.js';
import { sourceOf } from './source-view.js';
import type { ChangeSourceDto, SourceView } from './source.dto.js';

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
    from source where id = $1 for update) n
  where s.id = $1`;

@Injectable()
export class ChangeSource {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  /** Problem `source-not-found`. What is not named stays as it is. */
  handle(id: string, { name, paused, expectedEveryMinutes }: ChangeSourceDto, officer: Principal): Promise<SourceView> {
    const wanted = name?.trim();
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const changed = await tx.execute(CHANGE, [id, wanted ?? null, expectedEveryMinutes ?? null, paused ?? null]);
      if (changed === 0) throw problems['source-not-found']();
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'change-source',
        subject: `source:${id}`,
        details: { name: wanted, paused, expectedEveryMinutes },
      });
      return sourceOf(tx, id);
    });
  }
}
