import type { CoverageLanguage, EventData } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { officerActions } from '../domain/officer-actions.js';
import type { OfficerAction } from '../domain/officer-actions.js';
import { Story } from '../persistence/story.entity.js';
import { problems } from '../problems.js';

export type Label = 'negative' | EventData['CoverageDismissed']['reason'];

/**
 * The story with its row locked, for an officer's judgement; locked as its rows of history allow, which others write meanwhile.
 * Problems `story-not-found`, `story-judged`. */
export async function lockForJudgement(tx: TenantTx, id: string, action: OfficerAction): Promise<Story> {
  const story = await tx.em.findOne(Story, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!story || story.state === 'quiet') throw problems['story-not-found']();
  if (!officerActions({ state: story.state, wasDetected: story.detectedAt !== null }).includes(action))
    throw problems['story-judged']();
  return story;
}

/** What an event says of the article that stands for the story. */
export async function leadOf(
  tx: TenantTx,
  story: Story,
): Promise<{ articleId: string; sourceId: string; language: CoverageLanguage }> {
  const [row] = await tx.query<{ source_id: string; language: CoverageLanguage }>(
    'select source_id, language from assessment where article_id = $1',
    [story.leadArticleId],
  );
  if (!row) throw new Error(`story ${story.id} stands for an article nobody assessed`);
  return { articleId: story.leadArticleId, sourceId: row.source_id, language: row.language };
}

/** Keeps the officer's word about the article that stands for the story; `export-labels` hands it to the next training. */
export async function keepLabel(
  tx: TenantTx,
  story: Story,
  { label, note, by, at }: { label: Label; note?: string | undefined; by: string; at: Date },
): Promise<void> {
  await tx.query(
    `insert into label (id, body_id, story_id, article_id, label, note, labelled_by, labelled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uuidv7(), tx.bodyId, story.id, story.leadArticleId, label, note ?? null, by, at],
  );
}
