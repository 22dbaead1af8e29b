import type { TenantTx } from '@baspasoz/persistence';
import type { Notification } from '../persistence/notification.entity.js';
import { keepEntries } from './story-entries.js';
import type { EntryKind } from './story-entries.js';

/** What happened to the head's notification of a story stands in the history of the story, too; other matters have none. */
export async function noteTelling(
  tx: TenantTx,
  { matterKind, subjectId }: Notification,
  kind: Extract<EntryKind, 'told' | 'handed-on' | 'acknowledged'>,
  entry: { at: Date; actorId: string },
): Promise<void> {
  if (matterKind !== 'negative-coverage') return;
  await keepEntries(tx, [{ storyId: subjectId, kind, ...entry }]);
}
