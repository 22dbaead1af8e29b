import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { RequestState } from '../../domain/request-state.js';
import { measures } from '../../statistics/measures.js';
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

/** The requests that make up a number: found by the condition that counted them. */
@Injectable()
export class ListCountedRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, query: ListCountedRequestsQuery): Promise<Page<CountedRequest>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { from, to } = periodOf(query, (await this.frames.load(tx)).today);
      const rows = await tx.query<CountedRequest>(
        `select c.request_id as id, c.number, r.subject, c.state, c.registered_on::text as "registeredOn", c.due_on::text as "dueOn",
           c.closed_at as "closedAt", u.name as "unitName"
         from public_request_fact s join statutory_clock c on c.request_id = s.request_id join media_request r on r.id = c.request_id
         left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
         where s.body_id = $1 and s.registered_on between $2::date and $3::date and ${measures[query.measure]}
           and ($4::text is null or coalesce(s.unit_id::text, 'none') = $4) and ($5::text is null or s.ground_code = $5)
         order by s.registered_on desc, s.request_id desc limit $6 offset $7`,
        [tx.bodyId, from, to, query.unit ?? null, query.ground ?? null, atOnce + 1, query.offset],
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
