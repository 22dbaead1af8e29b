import type { TenantTx } from '@baspasoz/persistence';
import { settleMatter } from '../notification/settle-matter.js';
import { keepEntries } from '../stories/story-entries.js';

interface Begun {
  publicationId: string;
  storyId: string;
  begunBy: string;
  begunAt: string;
}

/** Links a publication to the story it answers; one that is not the body's own is no link. */
export async function beginAnswer(tx: TenantTx, { publicationId, storyId, begunBy, begunAt }: Begun): Promise<void> {
  const begun = await tx.query(
    `insert into story_answer (publication_id, body_id, story_id, begun_by, begun_at)
     select $1, body_id, id, $3, $4 from story where id = $2 on conflict (publication_id) do nothing returning publication_id`,
    [publicationId, storyId, begunBy, begunAt],
  );
  if (begun.length === 0) return;
  await keepEntries(tx, [
    { storyId, kind: 'answer-begun', at: new Date(begunAt), actorId: begunBy, params: { publicationId } },
  ]);
}

/** The first appearance of an answer ends the clock of the official message; an update of it changes nothing. */
export async function publishAnswer(tx: TenantTx, publicationId: string, publishedAt: string): Promise<void> {
  const [answer] = await tx.query<{ storyId: string }>(
    `update story_answer set published_at = $2 where publication_id = $1 and published_at is null returning story_id as "storyId"`,
    [publicationId, publishedAt],
  );
  if (!answer) return;
  const { storyId } = answer;
  await tx.query(
    `update official_message set published_at = $3, publication_id = $2, look_at = null
     where story_id = $1 and published_at is null`,
    [storyId, publicationId, publishedAt],
  );
  await keepEntries(tx, [{ storyId, kind: 'answer-published', at: new Date(publishedAt), params: { publicationId } }]);
  await settleMatter(tx, 'official-message-overdue', storyId, publishedAt);
}

/** The text is gone; that it was published in time stays true, and the story says both. */
export async function withdrawAnswer(tx: TenantTx, publicationId: string, withdrawnAt: string): Promise<void> {
  const [answer] = await tx.query<{ storyId: string }>(
    `update story_answer set withdrawn_at = $2 where publication_id = $1 and withdrawn_at is null returning story_id as "storyId"`,
    [publicationId, withdrawnAt],
  );
  if (!answer) return;
  const { storyId } = answer;
  await keepEntries(tx, [{ storyId, kind: 'answer-withdrawn', at: new Date(withdrawnAt), params: { publicationId } }]);
}
