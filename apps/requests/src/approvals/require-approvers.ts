import type { TenantTx } from '@baspasoz/persistence';
import { hasApprover } from '../domain/approval.js';
import type { ChainStep } from '../domain/approval.js';
import { problems } from '../problems.js';
import { staffOn } from './staff.js';

/** Problem `no-approver`: a step that nobody could decide would hold the matter up for ever, so it is said at once. */
export async function requireApprovers(
  tx: TenantTx,
  today: string,
  writers: readonly string[],
  steps: ChainStep[],
): Promise<ChainStep[]> {
  const staff = await staffOn(tx, today);
  if (steps.every((step) => hasApprover(step, writers, staff))) return steps;
  throw problems['no-approver']();
}
