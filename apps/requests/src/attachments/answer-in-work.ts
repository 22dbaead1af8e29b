import { allows } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { requireNotInApproval } from '../approvals/require-not-in-approval.js';
import { complaintsOf } from '../complaint/complaint-row.js';
import { newAnswerStep } from '../domain/complaint.js';
import { firstDraft, newAnswer } from '../drafts/draft.js';
import type { DraftOf } from '../drafts/draft.js';
import { problems } from '../problems.js';
import type { AttachmentOwner } from './attachment.js';

/**
 * Whose the files are that go out with the answer in work: of the first answer, or, when the request has ended, of the new one after a
 * complaint. The caller holds the request's lock.
 * Problems: `already-closed` where nothing is in work, or not by this person; `approval-open` while somebody is asked to approve it.
 */
export async function answerInWork(
  tx: TenantTx,
  request: ClockRow,
  { roles }: Principal,
): Promise<AttachmentOwner & { kind: 'answer' | 'new-answer' }> {
  const { requestId, closedAt, number } = request;
  if (!closedAt) {
    await requireNotInApproval(tx, firstDraft(requestId, 'answer'));
    return { kind: 'answer', id: requestId, requestId };
  }
  const of = allows('complaint.handle', roles) ? await newAnswerOf(tx, request) : null;
  if (!of?.complaintId) throw problems['already-closed']({ number });
  await requireNotInApproval(tx, of);
  return { kind: 'new-answer', id: of.complaintId, requestId };
}

async function newAnswerOf(tx: TenantTx, request: ClockRow): Promise<DraftOf | null> {
  const [clock] = await tx.query<{ now: Date }>('select app_now() as now');
  const complaints = await complaintsOf(tx, request.requestId);
  const open = clock && complaints.find((one) => newAnswerStep(one, request, clock.now));
  return open ? newAnswer(request.requestId, open.id) : null;
}
