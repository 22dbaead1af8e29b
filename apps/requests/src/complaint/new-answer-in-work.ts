import type { TenantTx } from '@baspasoz/persistence';
import { latestApproval } from '../approvals/approval-rows.js';
import { isApproved } from '../domain/approval.js';
import { latestDraft } from '../drafts/draft-rows.js';
import { newAnswer } from '../drafts/draft.js';
import type { ComplaintRow } from './complaint-row.js';

/** How far a new answer is on its way through editor and approvals; `kept` for one that was begun and can no longer be sent now. */
export type NewAnswerProgress = 'written' | 'in-approval' | 'returned' | 'approved' | 'kept';

/** Null while nobody has begun to write it. */
export async function newAnswerInWork(
  tx: TenantTx,
  requestId: string,
  complaint: ComplaintRow,
  { isPossible, now }: { isPossible: boolean; now: Date },
): Promise<NewAnswerProgress | null> {
  if (complaint.answeredAt) return null;
  const of = newAnswer(requestId, complaint.id);
  const draft = await latestDraft(tx, of);
  if (!draft) return null;
  if (!isPossible) return 'kept';
  const approval = await latestApproval(tx, of);
  if (approval?.state === 'returned' && approval.draftVersion === draft.version) return 'returned';
  if (approval?.state !== 'open') return 'written';
  return isApproved(approval, draft.version, now) ? 'approved' : 'in-approval';
}
