import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { RequestState } from '../../domain/request-state.js';
import { countedIds, listedAtOnce } from '../../statistics/counted-ids.js';
import { periodOf } from '../../statistics/statistics-query.dto.js';
import { takenDays } from '../../statistics/taken-days.js';
import type { ListCountedRequestsQuery } from '../../statistics/list-query.dto.js';

/** A request behind a number of the statistics. */
export interface CountedRequest {
  id: string;
  number: string;
  subject: string;
  state: RequestState;
  registeredOn: string;
  dueOn: string;
  closedAt: Date | null;
  /** Calendar days from receipt to the decision, in whole hours; null while it is open. */
  takenDays: number | null;
  unitName: LocalizedText | null;
}

/** The requests that make up a number, in the order of its list. */
@Injectable()
export class ListCountedRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, query: ListCountedRequestsQuery): Promise<Page<CountedRequest>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const period = periodOf(query, (await this.frames.load(tx)).today);
      const ids = await countedIds(tx, tx.bodyId, period, query, 'request_measure');
      const rows = await tx.query<CountedRequest>(
        `select c.request_id as id, c.number, r.subject, c.state, c.registered_on::text as "registeredOn", c.due_on::text as "dueOn",
           c.closed_at as "closedAt", ${takenDays},
           u.name as "unitName"
         from statutory_clock c join media_request r on r.id = c.request_id
         left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
         where c.body_id = $1 and c.request_id = any($2::uuid[]) order by array_position($2::uuid[], c.request_id)`,
        [tx.bodyId, ids],
      );
      return pageOf(
        rows,
        listedAtOnce,
        (row) => row,
        () => String(query.offset + listedAtOnce),
      );
    });
  }
}
