import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { requireAction } from '../aggregate/require-action.js';
import { requireNewAnswer } from '../complaint/complaint-row.js';
import type { DraftOf } from './draft.js';

/** Says why the draft may not be written or sent now; returns when it may. The caller holds the request's lock. */
export async function requireInWork(tx: TenantTx, of: DraftOf, request: ClockRow, now: Date): Promise<void> {
  if (of.complaintId !== null) await requireNewAnswer(tx, request, of.complaintId, now);
  else requireAction(of.kind === 'refusal' ? 'refuse' : 'answer', request, now);
}
