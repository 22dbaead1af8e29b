import type { TenantTx } from '@baspasoz/persistence';

/** Kinds of entries, in no order: what the media did, what officers decided, how the head was told, how the body answered. */
export const entryKinds = [
  'found',
  'joined',
  'raised',
  'grown',
  'detected',
  'confirmed',
  'dismissed',
  'reopened',
  'told',
  'handed-on',
  'acknowledged',
  'answer-begun',
  'answer-published',
  'answer-withdrawn',
  'message-overdue',
] as const;

export type EntryKind = (typeof entryKinds)[number];

export interface StoryEntry {
  storyId: string;
  kind: EntryKind;
  at: Date;
  actorId?: string;
  params?: Record<string, string | number | null>;
}

/** Writes what happened to stories, in order. */
export async function keepEntries(tx: TenantTx, entries: readonly StoryEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `insert into story_entry (body_id, story_id, at, kind, actor_id, params)
     select $1, story_id, at, kind, actor_id, params
     from rows from (jsonb_to_recordset($2::jsonb) as (story_id uuid, at timestamptz, kind text, actor_id uuid, params jsonb))
       with ordinality as e (story_id, at, kind, actor_id, params, place) order by place`,
    [
      tx.bodyId,
      JSON.stringify(
        entries.map(({ storyId, at, kind, actorId, params }) => ({
          story_id: storyId,
          at,
          kind,
          actor_id: actorId ?? null,
          params: params ?? {},
        })),
      ),
    ],
  );
}
