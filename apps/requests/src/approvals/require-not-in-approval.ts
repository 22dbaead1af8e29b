import type { TenantTx } from '@baspasoz/persistence';
import type { DraftOf } from '../drafts/draft.js';
import { problems } from '../problems.js';
import { latestApproval } from './approval-rows.js';

/** Problem `approval-open`: what somebody is asked to approve, its files included, stays as it was shown until they are done. */
export async function requireNotInApproval(tx: TenantTx, of: DraftOf): Promise<void> {
  if ((await latestApproval(tx, of))?.state === 'open') throw problems['approval-open']();
}
