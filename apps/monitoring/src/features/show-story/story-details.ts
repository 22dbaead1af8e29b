import { allows } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import type { WeighedWord } from '../../assessment/choose-quote.js';
import type { MatchedRule } from '../../assessment/match-rules.js';
import type { Mention } from '../../assessment/relevance.js';
import { answersOf } from '../../official-message/official-message-view.js';
import { officerActions } from '../../domain/officer-actions.js';
import { storyColumns, storyTables, storyView } from '../list-stories/story-view.js';
import type { StoryRow } from '../list-stories/story-view.js';
import type { StoryArticleView, StoryDetailsView, StoryEntryView } from './story-details-view.js';
import { problems } from '../../problems.js';

interface DetailsRow extends StoryRow {
  threshold: number;
  model: string;
  mentions: Mention[];
  because: WeighedWord[];
  rules: MatchedRule[];
}

interface ArticleRow extends Omit<StoryArticleView, 'publishedAt' | 'fetchedAt' | 'reprintOf'> {
  publishedAt: Date;
  fetchedAt: Date;
  reprintOf: string | null;
}

const EXCERPT = 1_000;
const MOST_ARTICLES = 200;
const MOST_ENTRIES = 500;

async function articlesOf(tx: TenantTx, storyId: string): Promise<StoryArticleView[]> {
  // Index Scan Backward using assessment_of_story, as many rows as are shown.
  const rows = await tx.query<ArticleRow>(
    `select a.id, a.source_id as "sourceId", s.name as "sourceName", a.title, a.url, q.language, a.published_at as "publishedAt",
       a.date_repaired as "dateRepaired", a.fetched_at as "fetchedAt", left(a.text, ${EXCERPT}) as excerpt, q.reprint_of as "reprintOf"
     from assessment q join article a on a.id = q.article_id join source s on s.id = a.source_id
     where q.story_id = $1 order by q.assessed_at desc, q.article_id desc limit ${MOST_ARTICLES}`,
    [storyId],
  );
  return rows.reverse().map(({ reprintOf, publishedAt, fetchedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    fetchedAt: fetchedAt.toISOString(),
    ...(reprintOf ? { reprintOf } : {}),
  }));
}

async function historyOf(tx: TenantTx, storyId: string): Promise<StoryEntryView[]> {
  const rows = await tx.query<{
    at: Date;
    kind: StoryEntryView['kind'];
    actor_id: string | null;
    params: StoryEntryView['params'];
  }>(`select at, kind, actor_id, params from story_entry where story_id = $1 order by seq limit ${MOST_ENTRIES}`, [
    storyId,
  ]);
  return rows.map(({ at, kind, actor_id: actorId, params }) => ({
    at: at.toISOString(),
    kind,
    ...(actorId ? { actorId } : {}),
    params,
  }));
}

/** One story as its reader sees it. Problem `story-not-found`, also for one nobody need look at. */
export async function storyDetails(tx: TenantTx, id: string, reader: Principal): Promise<StoryDetailsView> {
  const [row] = await tx.query<DetailsRow>(
    `select ${storyColumns}, q.threshold, q.model, q.mentions, q.because, q.rules
     from ${storyTables} where s.id = $1 and s.state <> 'quiet'`,
    [id],
  );
  if (!row) throw problems['story-not-found']();
  const may = allows('story.triage', reader.roles);
  return {
    ...storyView(row),
    articles: await articlesOf(tx, id),
    explanation: {
      relevance: row.mentions.map(({ key, kind, matched, sentence }) => ({ key, kind, matched, sentence })),
      tone: { score: row.score, threshold: row.threshold, model: row.model, because: row.because },
      rules: row.rules.map(({ id: ruleId, name, matched }) => ({ id: ruleId, name, matched })),
    },
    history: await historyOf(tx, id),
    ...(await answersOf(tx, id)),
    allowedActions: may ? officerActions({ state: row.state, wasDetected: row.detected_at !== null }) : [],
  };
}
