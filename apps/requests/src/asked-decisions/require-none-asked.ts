import type { TenantTx } from '@baspasoz/persistence';
import { latestApproval } from '../approvals/approval-rows.js';
import type { AskedKind } from '../domain/approval.js';
import { problems } from '../problems.js';
import { askingOf } from './asked-decision.js';

/** Problem `decision-asked`: one decision is waited for at a time, and none is recorded beside it. The caller holds the clock's lock. */
export async function requireNoneAsked(tx: TenantTx, requestId: string, kind: AskedKind): Promise<void> {
  if ((await latestApproval(tx, askingOf(requestId, kind)))?.state === 'open') throw problems['decision-asked']();
}
