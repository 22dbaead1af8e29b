import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { isUuid } from '../../aggregate/addressed-body.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import { lookFor } from '../../search/look-for.js';
import { numbersMeant } from '../../search/numbers-meant.js';
import type { SearchQuery } from '../../search/search-query.js';
import type { ListRequestsQuery } from './list-requests.dto.js';
import { queueColumns, queueTables } from './queue-item.js';
import type { QueueRow } from './queue-item.js';
import { criteriaCondition } from './queue-criteria.js';
import { binding, viewCondition } from './queue-views.js';
import type { Viewer } from './queue-views.js';

/** Of more, the newest this many are put in the order of their rank: what was asked years ago with the same common word is no help. */
export const newestRanked = 200;
/** Of so many of the newest that hold the words, those of the view are taken; without this bound the join would come before the limit. */
const newestLooked = 5_000;

/** `hits` are those of the view that are ranked, `held` those of any view among which they were taken. */
export type FoundRow = QueueRow & { rank: number; hits: number; held: number; text: string; answers: string | null };

/** A float4 as text comes back as the same float4. */
export const foundCursor = ({ rank, requestId }: FoundRow): string => encodeCursor('found', [String(rank), requestId]);

/** How far back the first look for several words goes; in a body with a thousand requests a day, some 14,000 rows. */
const firstLookMs = 14 * 24 * 60 * 60 * 1000;
const noBytes = new Uint8Array(16);

interface Looked {
  tx: TenantTx;
  viewer: Viewer;
  numbers: readonly string[];
  query: ListRequestsQuery & { q: string };
  looked: SearchQuery;
}

/**
 * With a million requests in a body and a word that stands in 2,000 of them (bench/queue), as the app role:
 *   Limit -> Sort -> Bitmap Heap Scan on request_words -> Bitmap Index Scan on request_words_found (words @@ app.search)
 * and with one that stands in 100,000, for which the planner knows better than to sort:
 *   Limit -> Index Scan Backward using request_words_newest, Filter: words @@ app.search, some 2,000 rows read
 * How often several words stand together no statistics say. Two common ones stand in 60,000, which the index takes a second to fetch, and
 * the newest days hold enough of them; of two rare ones the index knows, and walking would go through all there are. So the newest days
 * are walked first, and the index is asked where they do not hold enough. Which of the two answered cannot be told from the answer.
 *
 * What answers the question among the requests of a view (with the view `all`: among all there are), the best first. A number
 * typed whole or in part stands before everything.
 */
export async function foundRows(
  tx: TenantTx,
  viewer: Viewer,
  numberPrefix: string,
  query: ListRequestsQuery & { q: string },
  looked: SearchQuery,
): Promise<FoundRow[]> {
  const numbers = numbersMeant(query.q, numberPrefix, await yearsOf(tx));
  const asked = { tx, viewer, numbers, query, looked };
  if (looked.tsquery) await lookFor(tx, looked.tsquery);
  if (looked.words.length < 2) return look(asked);
  const newest = await look(asked, v7({ msecs: Date.now() - firstLookMs, seq: 0, random: noBytes }));
  const [{ hits, held } = { hits: 0, held: 0 }] = newest;
  if (hits >= newestRanked || held >= newestLooked) return newest;
  await tx.query(`select set_config('enable_indexscan', 'off', true)`);
  return look(asked);
}

/** @param since the first id that is looked at */
function look({ tx, viewer, numbers, query, looked }: Looked, since: string | null = null): Promise<FoundRow[]> {
  const params: unknown[] = [tx.bodyId, looked.tsquery, numbers];
  const bind = binding(params);
  const narrowed = criteriaCondition(query, bind);
  const wanted = query.view === 'all' ? narrowed : `${narrowed} and ${viewCondition(query.view, viewer, bind)}`;
  const after = query.cursor ? positionOf(query.cursor) : null;
  const seen = after ? `where (rank, request_id) < (${bind(after[0], 'float4')}, ${bind(after[1], 'uuid')})` : '';
  const newer = since ? `and request_id >= ${bind(since, 'uuid')}` : '';
  const limit = bind(query.limit + 1, 'integer');
  return tx.query<FoundRow>(
    `with found as materialized (
       select request_id, words from request_words where body_id = $1 and $2::text is not null ${newer}
       order by request_id desc limit ${newestLooked}
     ), hit as (
       select w.request_id, w.words from ${joined('found w', wanted)}
       where ${wanted} order by w.request_id desc limit ${newestRanked}
     ), named as (
       select w.request_id from ${joined('statutory_clock w', wanted)}
       where w.body_id = $1 and w.number = any($3::text[]) and ${wanted}
     ), ranked as (
       select request_id, 100::float4 as rank from named
       union all
       select request_id, ts_rank('{0.2, 0.4, 0.8, 1.0}', words, $2::tsquery) from hit where request_id not in (select request_id from named)
     ), page as (
       select request_id, rank from ranked ${seen} order by rank desc, request_id desc limit ${limit}
     )
     select ${clockColumns}, ${queueColumns}, r.text, f.rank, (select count(*)::int from hit) as hits, (select count(*)::int from found) as held,
       (select string_agg(a.text, E'\\n') from answer a where a.request_id = c.request_id and a.body_id = c.body_id) as answers
     from page f join ${queueTables.replace('statutory_clock c', 'statutory_clock c on c.request_id = f.request_id')}
     where c.body_id = $1 order by f.rank desc, c.request_id desc`,
    params,
  );
}

/** The clock says whether the reader may see the request at all; its text is looked up only where a condition asks for it. */
const joined = (table: string, condition: string): string =>
  `${table} join statutory_clock c on c.request_id = w.request_id${/\br\./.test(condition) ? ' join media_request r on r.id = w.request_id' : ''}`;

const yearsOf = async (tx: TenantTx): Promise<number[]> =>
  (await tx.query<{ year: number }>('select year from number_counter where body_id = $1', [tx.bodyId])).map(
    ({ year }) => year,
  );

function positionOf(cursor: string): [string, string] {
  const [rank, id] = decodeCursor(cursor, 'found', ['string', 'string']).map(String);
  if (!rank || !id || !Number.isFinite(Number(rank)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [rank, id];
}
