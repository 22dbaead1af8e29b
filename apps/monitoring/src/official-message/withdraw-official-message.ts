import type { TenantTx } from '@baspasoz/persistence';

/** An officer found that the story calls for no message: its clock stands, unless it has ended. */
export async function withdrawOfficialMessage(tx: TenantTx, storyId: string, at: Date): Promise<void> {
  await tx.query(
    `update official_message set withdrawn_at = $2, look_at = null
     where story_id = $1 and published_at is null and withdrawn_at is null`,
    [storyId, at],
  );
}

/** The story came up again: the clock runs on from where it began, for the emergency is the same. */
export async function resumeOfficialMessage(tx: TenantTx, storyId: string): Promise<void> {
  await tx.query(
    `update official_message set withdrawn_at = null, look_at = case when overdue_at is null then due_at end
     where story_id = $1 and withdrawn_at is not null`,
    [storyId],
  );
}
