import type { CoverageLanguage } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { Assessment } from '../assessment/assess.js';
import type { AssessedArticle } from './assessed-article.js';
import type { FetchedArticle } from './new-articles.js';
import type { Place } from './story-index.js';

export interface ToKeep {
  article: FetchedArticle;
  assessment: Assessment;
  threshold: number;
  /** Only of an article that concerns the body. */
  placed?: { as: AssessedArticle; place: Place };
}

const rowOf = ({ article, assessment, threshold, placed }: ToKeep) => ({
  article_id: article.id,
  source_id: article.sourceId,
  story_id: placed?.place.storyId ?? null,
  reprint_of: placed?.place.reprintOf ?? null,
  language: assessment.language,
  about: assessment.about,
  outcome: assessment.verdict.outcome,
  severity: assessment.verdict.outcome === 'none' ? null : assessment.verdict.severity,
  score: assessment.score,
  threshold,
  model: assessment.model,
  mentions: assessment.mentions,
  because: assessment.because,
  rules: assessment.rules,
  quote: assessment.quote?.text ?? null,
  quote_start: assessment.quote?.start ?? null,
  quote_end: assessment.quote?.end ?? null,
  fingerprint: placed ? Buffer.from(placed.as.fingerprint.buffer).toString('hex') : null,
  marks: placed ? Object.fromEntries(placed.as.marks) : null,
});

/** Stores how each article was assessed, and the keys under which the next will find it. */
export async function keepAssessments(tx: TenantTx, all: readonly ToKeep[], now: Date): Promise<void> {
  await tx.query(
    `insert into assessment (article_id, body_id, source_id, story_id, reprint_of, language, about, outcome, severity, score,
       threshold, model, mentions, because, rules, quote, quote_start, quote_end, fingerprint, marks, assessed_at)
     select article_id, $1, source_id, story_id, reprint_of, language, about, outcome, severity, score,
       threshold, model, mentions, because, rules, quote, quote_start, quote_end, decode(fingerprint, 'hex'), marks, $3
     from jsonb_to_recordset($2::jsonb) as r (article_id uuid, source_id uuid, story_id uuid, reprint_of uuid, language text,
       about text, outcome text, severity text, score double precision, threshold double precision, model text,
       mentions jsonb, because jsonb, rules jsonb, quote text, quote_start integer, quote_end integer, fingerprint text, marks jsonb)
     on conflict (article_id) do nothing`,
    [tx.bodyId, JSON.stringify(all.map(rowOf)), now],
  );
  const keyed = all.flatMap(({ placed }) => (placed ? placed.as.keys.map((key) => ({ key, of: placed.as })) : []));
  await tx.query(
    `insert into article_key (body_id, key, told_at, article_id)
     select $1, key, told_at, article_id from unnest($2::text[], $3::timestamptz[], $4::uuid[]) as k (key, told_at, article_id)
     on conflict do nothing`,
    [tx.bodyId, keyed.map(({ key }) => key), keyed.map(({ of }) => of.toldAt), keyed.map(({ of }) => of.article.id)],
  );
}

/** The language of every article, beside its text. */
export async function keepLanguages(
  tx: TenantTx,
  all: readonly { article: FetchedArticle; assessment: { language: CoverageLanguage } }[],
): Promise<void> {
  await tx.query(
    `update article set language = l.language from unnest($1::uuid[], $2::text[]) as l (id, language)
     where article.id = l.id and article.language is distinct from l.language`,
    [all.map(({ article }) => article.id), all.map(({ assessment }) => assessment.language)],
  );
}
