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
const narrowed = (of: string) =>
  `($2::text is null or coalesce(${of}.unit_id::text, 'none') = $2) and ($3::text is null or ${of}.ground_code = $3)`;

/** A day on which some of the requests were registered, and how many of them were registered later. */
interface CountedDay {
  day: string;
  before: number;
  count: number;
}

/**
 * The requests that make up a number, the newest first. The counted days say on which days they came, so that only the rows of the days
 * shown are read, however rare they are among the rest and however far the list was opened.
 */
@Injectable()
export class ListCountedRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, query: ListCountedRequestsQuery): Promise<Page<CountedRequest>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const shown = await this.daysShown(tx, query);
      const rows = await tx.query<CountedRequest>(
        `select c.request_id as id, c.number, r.subject, c.state, c.registered_on::text as "registeredOn", c.due_on::text as "dueOn",
           c.closed_at as "closedAt", u.name as "unitName"
         from (
           select m.request_id, m.registered_on from request_measure m
           where m.body_id = $1 and m.registered_on = any($4::date[]) and m.${columnOf(query.measure)} = 1 and ${narrowed('m')}
           order by m.registered_on desc, m.request_id desc limit $5 offset $6
         ) s join statutory_clock c on c.request_id = s.request_id join media_request r on r.id = c.request_id
         left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
         order by s.registered_on desc, s.request_id desc`,
        [
          tx.bodyId,
          query.unit ?? null,
          query.ground ?? null,
          shown.map(({ day }) => day),
          atOnce + 1,
          query.offset - (shown[0]?.before ?? query.offset),
        ],
      );
      return pageOf(
        rows,
        atOnce,
        (row) => row,
        () => String(query.offset + atOnce),
      );
    });
  }

  /** The days whose requests stand on the page. */
  private async daysShown(tx: TenantTx, query: ListCountedRequestsQuery): Promise<CountedDay[]> {
    const { from, to } = periodOf(query, (await this.frames.load(tx)).today);
    return tx.query<CountedDay>(
      `select day::text, before::int, count::int from (
         select d.day, d.count, sum(d.count) over (order by d.day desc) - d.count as before from (
           select n.registered_on as day, sum(n.${columnOf(query.measure)}) as count from public_request_count n
           where n.body_id = $1 and n.registered_on between $4::date and $5::date and ${narrowed('n')}
           group by 1
         ) d
       ) d
       where d.count > 0 and d.before <= $6::int + $7::int and d.before + d.count > $6::int order by d.day desc`,
      [tx.bodyId, query.unit ?? null, query.ground ?? null, from, to, query.offset, atOnce],
    );
  }
}
