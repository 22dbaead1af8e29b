import type { TenantTx } from '@baspasoz/persistence';
import type { StoryState } from '../domain/story-state.js';
import type { Deed, DigestStory } from './digest-content.js';
import { deedsOf } from './gather-deeds.js';

interface StoryRow extends Omit<DigestStory, 'isKnown' | 'deeds' | 'carried' | 'first'> {
  source: string;
  url: string;
  published_at: Date;
  first_source: string;
  first_url: string;
  first_published_at: Date;
  is_known: boolean;
}

/**
 * Stories that have changed since a digest last told them, and new ones seen after `since`.
 * @param from no story that was last seen earlier is looked at
 */
export async function changedStories(tx: TenantTx, since: Date, from: Date): Promise<DigestStory[]> {
  // Index Scan using story_in_order and story_quiet_in_order: body_id = …, last_seen_at >= …; primary keys for the rest.
  const rows = await tx.query<StoryRow>(
    `select s.id, s.state, a.title, q.language, s.severity, s.score, q.quote, s.articles, s.sources,
       (select count(*) from assessment r where r.story_id = s.id and r.reprint_of is not null)::int as reprints,
       o.name as source, a.url, a.published_at, f.source as first_source, f.url as first_url,
       f.published_at as first_published_at, m.story_id is not null as is_known
     from story s
       join article a on a.id = s.lead_article_id
       join assessment q on q.article_id = s.lead_article_id
       join source o on o.id = a.source_id
       left join digest_mark m on m.story_id = s.id
       cross join lateral (
         select fo.name as source, fa.url, fa.published_at
         from assessment fq join article fa on fa.id = fq.article_id join source fo on fo.id = fa.source_id
         where fq.story_id = s.id order by fa.published_at, fa.id limit 1) f
     where s.body_id = $1 and s.last_seen_at >= $2::timestamptz
       and case when m.story_id is null then s.last_seen_at >= $3::timestamptz - interval '1 hour'
           else (m.articles, m.state) is distinct from (s.articles, s.state) end`,
    [tx.bodyId, from, since],
  );
  const deeds = await deedsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => storyOf(row, deeds.get(row.id) ?? []));
}

const storyOf = (row: StoryRow, deeds: Deed[]): DigestStory => ({
  id: row.id,
  state: row.state,
  title: row.title,
  language: row.language,
  severity: row.severity,
  score: row.score,
  quote: row.quote,
  carried: { source: row.source, url: row.url, publishedAt: row.published_at.toISOString() },
  first: { source: row.first_source, url: row.first_url, publishedAt: row.first_published_at.toISOString() },
  articles: row.articles,
  sources: row.sources,
  reprints: row.reprints,
  isKnown: row.is_known,
  deeds,
});

/** From now on only what changes about these stories is told. */
export async function markTold(
  tx: TenantTx,
  stories: readonly { id: string; articles: number; state: StoryState }[],
): Promise<void> {
  await tx.query(
    `insert into digest_mark (body_id, story_id, articles, state)
     select $1, id, articles, state from jsonb_to_recordset($2::jsonb) as r (id uuid, articles integer, state text)
     on conflict (story_id) do update set articles = excluded.articles, state = excluded.state`,
    [tx.bodyId, JSON.stringify(stories.map(({ id, articles, state }) => ({ id, articles, state })))],
  );
}
