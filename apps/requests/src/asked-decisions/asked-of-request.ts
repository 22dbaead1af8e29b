import type { TenantTx } from '@baspasoz/persistence';
import { latestApproval } from '../approvals/approval-rows.js';
import { approvalView, frameOf } from '../approvals/approval-views.js';
import type { ApprovalView } from '../approvals/approval-views.js';
import { staffOn } from '../approvals/staff.js';
import { askedKinds } from '../domain/approval.js';
import type { AskedKind } from '../domain/approval.js';
import { askedContent, askingOf } from './asked-decision.js';
import { askedView } from './asked-view.js';
import type { AskedView } from './asked-view.js';

/** A decision that was asked of the head and not taken, as the page of its request shows it. */
export interface AskedDecision extends ApprovalView {
  kind: AskedKind;
  asked: AskedView;
}

/** What waits, was returned or ended undecided; what was taken stands on the page as itself. */
export async function askedOfRequest(
  tx: TenantTx,
  request: Parameters<typeof askedView>[2] & { requestId: string; closedAt: Date | null },
  { now, today, calendar }: { now: Date; today: string; calendar: Parameters<typeof askedView>[3] },
): Promise<AskedDecision[]> {
  const found: AskedDecision[] = [];
  for (const kind of request.closedAt ? [] : askedKinds) {
    const row = await latestApproval(tx, askingOf(request.requestId, kind));
    if (!row || !['open', 'returned', 'ended'].includes(row.state)) continue;
    const view = approvalView(row, await frameOf(tx, now, await staffOn(tx, today), null));
    found.push({ ...view, kind, asked: askedView(kind, await askedContent(tx, row.id), request, calendar) });
  }
  return found;
}
