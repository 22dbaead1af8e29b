import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import { lookFor } from '../../search/look-for.js';
import { numbersMeant } from '../../search/numbers-meant.js';
import type { SearchQuery } from '../../search/search-query.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueColumns, queueTables } from './queue-item.js';
import type { QueueRow } from './queue-item.js';
import { viewConditions } from './queue-views.js';

/** Of more, the newest this many are put in the order of their rank: what was asked years ago with the same common word is no help. */
const newestRanked = 500;

export type FoundRow = QueueRow & { rank: number; text: string; answers: string | null };

/** A float4 as text comes back as the same float4. */
export const foundCursor = ({ rank, requestId }: FoundRow): string => encodeCursor('found', [String(rank), requestId]);

/**
 * What answers the question among the requests of a view (with the view `all`: among all there are), the best first. A number
 * typed whole or in part stands before everything.
 */
export async function foundRows(
  tx: TenantTx,
  frame: BodyFrame,
  callerId: string,
  { q, view, cursor, limit }: ListRequestsQuery & { q: string },
  looked: SearchQuery,
): Promise<FoundRow[]> {
  const numbers = numbersMeant(q, frame.numberPrefix, await yearsOf(tx));
  if (looked.tsquery) await lookFor(tx, looked.tsquery);
  const [afterRank, afterId] = cursor ? positionOf(cursor) : [null, null];
  const inView = view === 'all' ? 'true' : viewConditions[view].replaceAll('$2', '$2::uuid');
  return tx.query<FoundRow>(
    `with hit as (
       (select w.request_id, w.words from request_words w join statutory_clock c on c.request_id = w.request_id
        where w.body_id = $1 and $4::text is not null and ${inView}
        order by w.request_id desc limit ${newestRanked})
     ), ranked as (
       select request_id, ts_rank('{0.2, 0.4, 0.8, 1.0}', words, $4::tsquery) as rank from hit
       where request_id not in (select request_id from statutory_clock where body_id = $1 and number = any($5::text[]))
       union all
       select c.request_id, 100::float4 from statutory_clock c where c.body_id = $1 and c.number = any($5::text[]) and ${inView}
     )
     select ${clockColumns}, ${queueColumns}, r.text, f.rank,
       (select string_agg(a.text, E'\n') from answer a where a.request_id = c.request_id and a.body_id = c.body_id) as answers
     from ranked f join ${queueTables.replace('statutory_clock c', 'statutory_clock c on c.request_id = f.request_id')}
     where ($2::text is null or true) and ($3::date is null or true) and c.body_id = $1
       and ($6::float4 is null or (f.rank, c.request_id) < ($6, $7::uuid))
     order by f.rank desc, c.request_id desc limit $8`,
    [tx.bodyId, callerId, frame.today, looked.tsquery, numbers, afterRank, afterId, limit + 1],
  );
}

const yearsOf = async (tx: TenantTx): Promise<number[]> =>
  (await tx.query<{ year: number }>('select year from number_counter where body_id = $1', [tx.bodyId])).map(
    ({ year }) => year,
  );

function positionOf(cursor: string): [string, string] {
  const [rank, id] = decodeCursor(cursor, 'found', ['string', 'string']).map(String);
  if (!rank || !id || !Number.isFinite(Number(rank)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [rank, id];
}
