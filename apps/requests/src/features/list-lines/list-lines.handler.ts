import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { tellingWords } from '../../search/telling-words.js';
import { itemColumns, itemTables, lineItem, shownVersion } from '../../lines/line-item.js';
import type { LineItem, LineItemRow } from '../../lines/line-item.js';
import { lineViews, viewConditions } from './line-views.js';
import type { LineView } from './line-views.js';
import type { ListLinesQuery } from './list-lines.dto.js';

const list = 'lines';
/** Valid lines stand before those being written, and these before those that are over. */
const rank = `case v.state when 'valid' then 0 when 'waiting' then 1 when 'draft' then 2 else 3 end`;

type Row = LineItemRow & { rank: number };

/** One page of the library. */
@Injectable()
export class ListLinesHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, query: ListLinesQuery): Promise<Page<LineItem>> {
    return this.tenants.run(bodyOf(principal), async (tx) =>
      pageOf(
        await this.rows(tx, query),
        query.limit,
        ({ rank: _rank, ...row }) => lineItem(row),
        (row) => encodeCursor(list, [row.rank, row.validUntil, row.id]),
      ),
    );
  }

  count(principal: Principal): Promise<Record<LineView, number>> {
    const columns = lineViews.map((view) => `count(*) filter (where ${viewConditions[view]})::int as "${view}"`);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [counts] = await tx.query<Record<LineView, number>>(
        `select ${columns.join(', ')} from line_to_take l join line_version v on v.line_id = l.id
         where l.body_id = $1 and ${shownVersion}`,
        [tx.bodyId],
      );
      if (!counts) throw new Error('a count without a group always gives a row');
      return counts;
    });
  }

  /** Every word of the search must stand in the line, in whatever form. */
  private rows(tx: TenantTx, query: ListLinesQuery): Promise<Row[]> {
    const after = query.cursor ? positionOf(query.cursor) : [null, null, null];
    const words = query.q ? tellingWords(query.q) : [];
    const found = words.map((_, at) => `v.terms && $${at + 9}::text[]`);
    return tx.query<Row>(
      `select ${itemColumns}, ${rank} as rank from ${itemTables}
       where l.body_id = $1 and ${shownVersion} and ${viewConditions[query.view]}
         and ($2::uuid is null or l.topic_id = $2) and ($3::uuid is null or l.unit_id = $3)
         and ($4::text is null or v.editions ? $4) and ${found.length > 0 ? found.join(' and ') : 'true'}
         and ($5::int is null or (${rank}, v.valid_until, l.id) > ($5, $6::date, $7::uuid))
       order by ${rank}, v.valid_until, l.id limit $8`,
      [
        tx.bodyId,
        query.topicId ?? null,
        query.unitId ?? null,
        query.language ?? null,
        ...after,
        query.limit + 1,
        ...words,
      ],
    );
  }
}

function positionOf(cursor: string): [number, string, string] {
  const [place, day, id] = decodeCursor(cursor, list, ['number', 'string', 'string']);
  if (Number.isNaN(Date.parse(String(day))) || !isUuid(String(id))) throw sharedProblems['invalid-cursor']();
  return [Number(place), String(day), String(id)];
}
