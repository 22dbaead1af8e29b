import type { TenantTx } from '@baspasoz/persistence';
import { latestApproval } from '../approvals/approval-rows.js';
import { isApproved } from '../domain/approval.js';
import { latestDraft } from '../drafts/draft-rows.js';
import { newAnswer } from '../drafts/draft.js';

/** How far a new answer is on its way through editor and approvals. */
export type NewAnswerProgress = 'written' | 'in-approval' | 'returned' | 'approved';

/** Null while nobody has begun to write it. */
export async function newAnswerInWork(
  tx: TenantTx,
  requestId: string,
  complaintId: string,
  now: Date,
): Promise<NewAnswerProgress | null> {
  const of = newAnswer(requestId, complaintId);
  const draft = await latestDraft(tx, of);
  if (!draft) return null;
  const approval = await latestApproval(tx, of);
  if (approval?.state === 'returned' && approval.draftVersion === draft.version) return 'returned';
  if (approval?.state !== 'open') return 'written';
  return isApproved(approval, draft.version, now) ? 'approved' : 'in-approval';
}
