import type { EventData } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { withdrawOfficialMessage } from '../official-message/withdraw-official-message.js';

/**
 * An officer found that the story is no matter for the head: nobody further is told, and mails that have not gone stay. Who was
 * told already sees on the card that it was dismissed. The clock of its official message stands.
 */
export async function withdrawCoverage(
  tx: TenantTx,
  storyId: string,
  { at, reason }: { at: Date; reason: EventData['CoverageDismissed']['reason'] },
): Promise<void> {
  const withdrawn = await tx.query<{ id: string }>(
    `update notification set escalate_at = null, params = params || $2::jsonb
     where matter_kind in ('negative-coverage', 'official-message-overdue') and subject_id = $1 and acknowledged_at is null returning id`,
    [storyId, JSON.stringify({ dismissedAt: at.toISOString(), dismissedFor: reason })],
  );
  await tx.query(
    `update delivery set state = 'stopped', next_attempt_at = null
     where notification_id = any($1::uuid[]) and channel = 'e-mail' and state = 'waiting'`,
    [withdrawn.map(({ id }) => id)],
  );
  await withdrawOfficialMessage(tx, storyId, at);
}
