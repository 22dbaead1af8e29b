import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { WorkCalendar } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { accreditationItem } from '../../aggregate/accreditation-item.js';
import type { AccreditationItem } from '../../aggregate/accreditation-item.js';
import { accreditationColumns } from '../../aggregate/accreditation-row.js';
import type { AccreditationRow } from '../../aggregate/accreditation-row.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { likePattern } from '../../aggregate/name-position.js';
import { isByTerm, viewConditions } from './accreditation-views.js';
import type { ListAccreditationsQuery } from './list-accreditations.dto.js';

/** A line of the list: who, of which outlet, and the clock. */
export interface AccreditationLine extends AccreditationItem {
  journalist: { id: string; name: string };
  outlet: { id: string; name: string };
}

type LineRow = AccreditationRow & { registeredAt: Date; journalistName: string; outletName: string };

@Injectable()
export class ListAccreditationsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  run(principal: Principal, query: ListAccreditationsQuery): Promise<Page<AccreditationLine>> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const frame = await this.frames.load(tx);
      const rows = await linesOf(tx, frame, query);
      const calendars = new Map<number, WorkCalendar>();
      for (const { calendarVersion: version } of rows)
        if (!calendars.has(version)) calendars.set(version, await this.calendars.of(tx, version));
      return pageOf(
        rows,
        query.limit,
        (row) => ({
          ...accreditationItem(row, calendars.get(row.calendarVersion) ?? frame.calendar, frame),
          journalist: { id: row.journalistId, name: row.journalistName },
          outlet: { id: row.outletId, name: row.outletName },
        }),
        (row) =>
          encodeCursor(query.view, [(isByTerm(query.view) ? row.dueAt : row.registeredAt).toISOString(), row.id]),
      );
    });
  }
}

/** Keyset paging after the last row seen: by the term upwards, or by the registration downwards. */
function linesOf(tx: TenantTx, frame: BodyFrame, query: ListAccreditationsQuery): Promise<LineRow[]> {
  const [afterTime, afterId] = query.cursor ? positionOf(query.cursor, query.view) : [null, null];
  const [key, beyond, order] = isByTerm(query.view) ? ['a.due_at', '>', 'asc'] : ['a.registered_at', '<', 'desc'];
  return tx.query<LineRow>(
    `select ${accreditationColumns}, a.registered_at as "registeredAt", j.name as "journalistName", o.name as "outletName"
     from accreditation a join journalist j on j.id = a.journalist_id join outlet o on o.id = a.outlet_id
     where a.body_id = $1 and ($2::date is null or true) and ${viewConditions[query.view]}
       and ($3::timestamptz is null or (date_trunc('milliseconds', ${key}), a.id) ${beyond} ($3, $4::uuid))
       and ($5 = '' or a.number ilike $5 or j.name ilike $5 or o.name ilike $5)
     order by date_trunc('milliseconds', ${key}) ${order}, a.id ${order} limit $6`,
    [tx.bodyId, frame.today, afterTime, afterId, likePattern(query.q), query.limit + 1],
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function positionOf(cursor: string, view: string): [string, string] {
  const [time, id] = decodeCursor(cursor, view, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !uuid.test(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
