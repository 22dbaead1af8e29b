import type { CoverageLanguage } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';

export interface FoundArticle {
  id: string;
  /** Null where it was not about the body. */
  storyId: string | null;
  title: string;
  url: string;
  sourceName: string;
  text: string;
  language: CoverageLanguage;
  publishedAt: Date;
  fetchedAt: string;
}

/** So many at a time: reading them holds nobody else up for longer than a blink. */
const BATCH = 50;

/** What was found about anything since a moment, newest first, in batches; at most `most`. */
export async function* articlesFound(tx: TenantTx, since: Date, most: number): AsyncGenerator<FoundArticle[]> {
  let last: FoundArticle | undefined;
  for (let read = 0; read < most; read += BATCH) {
    // Index Scan using article_in_order, as many rows as are read.
    const batch = await tx.query<FoundArticle>(
      `select a.id, case when q.about is not null then q.story_id end as "storyId", a.title, a.url, s.name as "sourceName", a.text, coalesce(a.language, 'other') as language,
         a.published_at as "publishedAt", a.fetched_at::text as "fetchedAt"
       from article a join source s on s.id = a.source_id
         left join assessment q on q.article_id = a.id and q.body_id = a.body_id
       where a.body_id = $1 and a.fetched_at >= $2 and ($3::timestamptz is null or (a.fetched_at, a.id) < ($3, $4::uuid))
       order by a.fetched_at desc, a.id desc limit $5`,
      [tx.bodyId, since, last?.fetchedAt ?? null, last?.id ?? null, Math.min(BATCH, most - read)],
    );
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1);
  }
}
