import { Injectable } from '@nestjs/common';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { localDate } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import type { PublicTx } from '@baspasoz/persistence';
import { addressedBody } from '../../aggregate/addressed-body.js';
import type { RequestState } from '../../domain/request-state.js';
import { problems } from '../../problems.js';
import { registerBody } from '../../register/public-register.js';
import { countStatistics } from '../../statistics/count-statistics.js';
import { countedIds, listedAtOnce } from '../../statistics/counted-ids.js';
import type { ListPublicRequestsQuery } from '../../statistics/list-query.dto.js';
import { maskSmall } from '../../statistics/mask-small.js';
import { periodOf } from '../../statistics/statistics-query.dto.js';
import type { Period } from '../../statistics/statistics.js';
import { takenDays } from '../../statistics/taken-days.js';

/** A request behind a public number. */
export interface PublicCountedRequest {
  number: string;
  state: RequestState;
  registeredOn: string;
  dueOn: string;
  closedAt: Date | null;
  /** Calendar days from receipt to the decision, in whole hours; null while it is open. */
  takenDays: number | null;
  /** Its entry in the public register; null where it has none. */
  entryId: string | null;
}

/** The list behind a number as anybody may open it. Problem `number-hidden` where the number itself is not shown. */
@Injectable()
export class ListPublicRequestsHandler {
  constructor(private readonly views: PublicViews) {}

  run(body: string, query: ListPublicRequestsQuery): Promise<Page<PublicCountedRequest>> {
    return this.views.run(async (tx) => {
      const { id, timeZone, asOf } = await registerBody(tx, addressedBody(body));
      const period = periodOf(query, localDate(asOf, timeZone));
      if (query.ground) await requireShown(tx, id, period, query.ground);
      const { measure, ground, offset } = query;
      const ids = await countedIds(
        tx,
        id,
        period,
        { measure, offset, ...(ground && { ground }) },
        'public_counted_request',
      );
      const rows = await tx.query<PublicCountedRequest>(
        `select c.number, c.state, c.registered_on::text as "registeredOn", c.due_on::text as "dueOn", c.closed_at as "closedAt",
           ${takenDays},
           case when c.in_register then c.request_id end as "entryId"
         from public_counted_request c where c.body_id = $1 and c.request_id = any($2::uuid[])
         order by array_position($2::uuid[], c.request_id)`,
        [id, ids],
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

async function requireShown(tx: PublicTx, bodyId: string, period: Period, code: string): Promise<void> {
  const { grounds } = maskSmall(await countStatistics(tx, bodyId, period));
  if (grounds.find((ground) => ground.code === code)?.count === null) throw problems['number-hidden']();
}
