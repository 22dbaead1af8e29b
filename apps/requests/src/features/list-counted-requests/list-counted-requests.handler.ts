import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { RequestState } from '../../domain/request-state.js';
import { columnOf } from '../../statistics/measures.js';
import { periodOf } from '../../statistics/statistics-query.dto.js';
import type { Period } from '../../statistics/statistics.js';
import type { ListCountedRequestsQuery } from './list-counted-requests.dto.js';

/** A request behind a number of the statistics. */
export interface CountedRequest {
  id: string;
  number: string;
  subject: string;
  state: RequestState;
  registeredOn: string;
  dueOn: string;
  closedAt: Date | null;
  unitName: LocalizedText | null;
}

const atOnce = 50;
const ofUnit = (of: string) => `($2::text is null or coalesce(${of}.unit_id::text, 'none') = $2)`;

/** A day on which some of the requests were registered, and how many of them were registered later. */
interface CountedDay {
  day: string;
  before: number;
}

/** The requests that make up a number, the newest first. */
@Injectable()
export class ListCountedRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, query: ListCountedRequestsQuery): Promise<Page<CountedRequest>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const period = periodOf(query, (await this.frames.load(tx)).today);
      const ids = query.ground ? await onGround(tx, period, query, query.ground) : await onDays(tx, period, query);
      const rows = await tx.query<CountedRequest>(
        `select c.request_id as id, c.number, r.subject, c.state, c.registered_on::text as "registeredOn", c.due_on::text as "dueOn",
           c.closed_at as "closedAt", u.name as "unitName"
         from statutory_clock c join media_request r on r.id = c.request_id
         left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
         where c.body_id = $1 and c.request_id = any($2::uuid[]) order by c.registered_on desc, c.request_id desc`,
        [tx.bodyId, ids],
      );
      return pageOf(
        rows,
        atOnce,
        (row) => row,
        () => String(query.offset + atOnce),
      );
    });
  }
}

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * The counted days say on which days the requests came, so that only the rows of the days shown are read, however rare they are among the
 * rest and however far the list was opened.
 */
async function onDays(tx: TenantTx, period: Period, { measure, unit, offset }: ListCountedRequestsQuery) {
  const days = await tx.query<CountedDay>(
    `select day::text, before::int from (
       select d.day, d.count, sum(d.count) over (order by d.day desc) - d.count as before from (
         select n.registered_on as day, sum(n.${columnOf(measure)}) as count from public_request_count n
         where n.body_id = $1 and ${ofUnit('n')} and n.registered_on between $3::date and $4::date
         group by 1
       ) d
     ) d
     where d.count > 0 and d.before <= $5::int + $6::int and d.before + d.count > $5::int order by d.day desc`,
    [tx.bodyId, unit ?? null, period.from, period.to, offset, atOnce],
  );
  const rows = await tx.query<{ id: string }>(
    `select m.request_id as id from request_measure m
     where m.body_id = $1 and ${ofUnit('m')} and m.registered_on = any($3::date[]) and m.${columnOf(measure)} = 1
     order by m.registered_on desc, m.request_id desc limit $4 offset $5`,
    [tx.bodyId, unit ?? null, days.map(({ day }) => day), atOnce + 1, offset - (days[0]?.before ?? offset)],
  );
  return idsOf(rows);
}

/** What was refused on one ground, wholly or in part; they are few, and found by it. */
async function onGround(
  tx: TenantTx,
  period: Period,
  { measure, unit, offset }: ListCountedRequestsQuery,
  ground: string,
) {
  const rows = await tx.query<{ id: string }>(
    `select m.request_id as id from request_measure m
     where m.body_id = $1 and ${ofUnit('m')} and m.registered_on between $3::date and $4::date
       and m.request_id in (
         select r.request_id from refusal r where r.body_id = $1 and r.ground_code = $5
         union select w.request_id from withheld_part w where w.body_id = $1 and w.ground_code = $5
       ) and ${measure === 'refused' ? 'true' : `m.${columnOf(measure)} = 1`}
     order by m.registered_on desc, m.request_id desc limit $6 offset $7`,
    [tx.bodyId, unit ?? null, period.from, period.to, ground, atOnce + 1, offset],
  );
  return idsOf(rows);
}
