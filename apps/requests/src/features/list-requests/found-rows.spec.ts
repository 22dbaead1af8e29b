import fc from 'fast-check';
import { v7 } from 'uuid';
import { daniyar } from '../../testing/people.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import { requestVector } from '../../search/request-words.js';
import { searchQuery } from '../../search/search-query.js';
import { newestRanked } from './found-rows.js';
import type { QueuePage } from './list-requests.handler.js';

/** From words that stand nearly everywhere to one that stands in three of the whole. */
const words = {
  больница: 0.9,
  закупка: 0.8,
  учитель: 0.6,
  школа: 0.4,
  отопление: 0.15,
  дорога: 0.05,
  вакцина: 0.001,
};
const total = 3_000;
const dayMs = 86_400_000;

/** The same in every run. */
function chances(seed = 1): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Requests of the last sixty days, evenly, so that some questions have their fill in the newest days and others have not. */
async function fill(service: SpecService): Promise<void> {
  const next = chances();
  const made = Array.from({ length: total }, (_, n) => {
    const msecs = Date.now() - ((total - n) * 60 * dayMs) / total;
    const text = Object.entries(words).flatMap(([word, share]) => (next() < share ? [word] : []));
    const subject = text.filter(() => next() < 0.3).join(' ');
    const request = { subject, text: text.join(' '), requesterName: 'Айнұр', requesterOutlet: null };
    return { id: v7({ msecs }), n, closed: next() < 0.7, ...request, words: requestVector(request) };
  });
  const from =
    'from jsonb_to_recordset($1::jsonb) as m(id uuid, n int, closed boolean, subject text, text text, words text)';
  const rows = JSON.stringify(made);
  await service.rows(
    `insert into media_request (id, body_id, subject, text, language, requester_kind, requester_name, formal_defects, registered_at, accepted_by, tracking_hash)
     select id, '${daniyar.body}', subject, text, 'ru', 'journalist', 'Айнұр', '{}', now(), '{}', decode(lpad(to_hex(n), 64, '0'), 'hex') ${from}`,
    [rows],
  );
  await service.rows(
    `insert into statutory_clock (request_id, body_id, number, state, request_kind, channel, legal_profile, calendar_version, received_at,
       registered_on, due_on, due_at, provisional, late_registration, closed_at, correlation_id)
     select id, '${daniyar.body}', 'МЗ-2025-' || n, case when closed then 'answered' else 'new' end, 'media-request', 'web', 'KZ-2024', 0,
       now(), now()::date, now()::date, now(), false, false, case when closed then now() end, n::text ${from}`,
    [rows],
  );
  await service.rows(`insert into request_words select id, '${daniyar.body}', words::tsvector, 99 ${from}`, [rows]);
  await service.rows('analyze request_words');
}

describe('what was found for several words', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('found-rows');
    await fill(service);
  });
  afterAll(() => service.stop());

  const pages = async (
    q: string,
    view: string,
    limit: number,
  ): Promise<{ ids: string[]; onlyNewest: number | null }> => {
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const path = `/media-requests?q=${encodeURIComponent(q)}&view=${view}&limit=${limit}${cursor && `&cursor=${cursor}`}`;
      const { body } = await service.get<QueuePage>(path, { as: daniyar });
      ids.push(...body.items.map(({ id }) => id));
      if (!body.nextCursor) return { ids, onlyNewest: body.onlyNewest };
      cursor = body.nextCursor;
    }
  };
  /** Asked of all there are, without a look at the newest first. */
  const whole = async (q: string, view: string): Promise<string[]> => {
    const rows = await service.rows<{ id: string }>(
      `with hit as (
         select w.request_id, w.words from request_words w join statutory_clock c using (request_id)
         where w.body_id = $1 and w.words @@ $2::tsquery and ($3 = 'all' or c.closed_at is not null)
         order by w.request_id desc limit ${newestRanked}
       ) select request_id as id from hit order by ts_rank('{0.2, 0.4, 0.8, 1.0}', words, $2::tsquery) desc, request_id desc`,
      [daniyar.body, searchQuery(q).tsquery, view],
    );
    return rows.map(({ id }) => id);
  };

  it('is the same on its pages, none lost and none twice, whether the newest days held enough or the index was asked', async () => {
    const asks = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...Object.keys(words)), { minLength: 2, maxLength: 4 }),
        fc.constantFrom('all', 'closed'),
        fc.integer({ min: 20, max: 100 }),
        async (looked, view, limit) => {
          const q = looked.join(' ');
          const found = await pages(q, view, limit);
          const expected = await whole(q, view);
          expect(found.ids).toEqual(expected);
          expect(found.onlyNewest).toBe(expected.length === newestRanked ? newestRanked : null);
          asks.add(expected.length === newestRanked);
        },
      ),
      { numRuns: 40 },
    );
    expect(asks).toEqual(new Set([true, false]));
  });
});
