import type { CoverageLanguage } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { MatchedRule } from '../../assessment/match-rules.js';
import type { Mention } from '../../assessment/relevance.js';
import type { CaughtView } from './dry-run-coverage-rule.dto.js';

export interface ArticleAboutUs {
  id: string;
  storyId: string;
  /** Whether the head was told of its story. */
  told: boolean;
  title: string;
  url: string;
  sourceName: string;
  text: string;
  language: CoverageLanguage;
  publishedAt: Date;
  assessedAt: Date;
  about: 'named' | 'touched';
  mentions: Mention[];
  score: number;
  rules: MatchedRule[];
  was: CaughtView['was'];
  officerSaid: CaughtView['officerSaid'];
}

/** So many at a time: reading them holds nobody else up for longer than a blink. */
const BATCH = 50;

/** What was found about the body since a moment, newest first, in batches; at most `most`. */
export async function* articlesAboutUs(tx: TenantTx, since: Date, most: number): AsyncGenerator<ArticleAboutUs[]> {
  let last: ArticleAboutUs | undefined;
  for (let read = 0; read < most; read += BATCH) {
    // Index Scan Backward using assessment_about_us, as many rows as are read.
    const batch = await tx.query<ArticleAboutUs>(
      `select a.id, q.story_id as "storyId", st.detected_at is not null as told, a.title, a.url, s.name as "sourceName", a.text, q.language,
         a.published_at as "publishedAt", q.assessed_at as "assessedAt", q.about, q.mentions, q.score, q.rules, q.outcome as was,
         (select label from label l where l.article_id = a.id order by labelled_at desc, l.id desc limit 1) as "officerSaid"
       from assessment q join article a on a.id = q.article_id join source s on s.id = a.source_id
         join story st on st.id = q.story_id
       where q.body_id = $1 and q.about is not null and q.assessed_at >= $2
         and ($3::timestamptz is null or (q.assessed_at, q.article_id) < ($3, $4::uuid))
       order by q.assessed_at desc, q.article_id desc limit $5`,
      [tx.bodyId, since, last?.assessedAt ?? null, last?.id ?? null, Math.min(BATCH, most - read)],
    );
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1);
  }
}
