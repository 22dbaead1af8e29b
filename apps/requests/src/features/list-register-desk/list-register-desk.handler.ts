import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { DisclosureForm } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { RequestState } from '../../domain/request-state.js';
import type { DeskView, ListRegisterDeskQuery } from './list-register-desk.dto.js';

/** A request as a line of the register's desk. */
export interface DeskItem {
  id: string;
  number: string;
  subject: string;
  state: RequestState;
  closedAt: Date;
  /** Null while nobody has prepared the entry. */
  form: DisclosureForm | null;
  publishAt: Date | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  /** When the request was answered anew, where the entry does not say that answer yet. */
  behindSince: Date | null;
}

export type DeskCounts = Record<DeskView, number>;

const conditions: Record<DeskView, string> = {
  // Nothing can be said any more of a request whose texts were erased.
  prepare: 'e.request_id is null and not exists (select from erasure x where x.request_id = c.request_id)',
  // The entry no longer says what was answered last.
  behind: `e.form = 'full' and e.withdrawn_at is null and n.id is not null and n.id is distinct from e.complaint_id
    and not exists (select from erasure x where x.request_id = c.request_id)`,
  waiting: 'e.request_id is not null and d.fired_at is null',
  public: 'd.fired_at is not null and e.withdrawn_at is null',
  withdrawn: 'e.withdrawn_at is not null',
};

const from = `statutory_clock c
  left join register_entry e on e.request_id = c.request_id
  left join deadline d on d.aggregate_id = c.request_id and d.kind = 'disclosure' and d.closed_at is null
  left join (
    select distinct on (o.request_id) o.request_id, o.id, o.answered_at from complaint o
    where o.body_id = $1 and o.answered_at is not null order by o.request_id, o.answered_at desc
  ) n on n.request_id = c.request_id`;

/** What the office has to prepare for the register, what waits for the end of a window, what is public. The latest decisions first. */
@Injectable()
export class ListRegisterDeskHandler {
  constructor(private readonly tenants: Tenants) {}

  run(
    principal: Principal,
    { view, limit, offset }: ListRegisterDeskQuery,
  ): Promise<Page<DeskItem> & { counts: DeskCounts }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const rows = await tx.query<DeskItem>(
        `select c.request_id as id, c.number, coalesce(e.heading, r.subject) as subject, c.state, c.closed_at as "closedAt", e.form,
           e.publish_at as "publishAt", d.fired_at as "publishedAt", e.withdrawn_at as "withdrawnAt", case when ${conditions.behind} then n.answered_at end as "behindSince"
         from ${from} join media_request r on r.id = c.request_id
         where c.body_id = $1 and c.closed_at is not null and c.state in ('answered', 'refused') and ${conditions[view]}
         order by c.closed_at desc, c.request_id desc limit $2 offset $3`,
        [tx.bodyId, limit + 1, offset],
      );
      const [counts] = await tx.query<DeskCounts>(
        `select ${Object.entries(conditions)
          .map(([name, condition]) => `count(*) filter (where ${condition})::int as "${name}"`)
          .join(', ')}
         from ${from} where c.body_id = $1 and c.closed_at is not null and c.state in ('answered', 'refused')`,
        [tx.bodyId],
      );
      if (!counts) throw new Error('counting returned no row');
      return {
        ...pageOf(
          rows,
          limit,
          (row) => row,
          () => String(offset + limit),
        ),
        counts,
      };
    });
  }
}
