import type { TenantTx } from '@baspasoz/persistence';
import { requireAnswerAnew } from '../complaint/complaint-row.js';
import type { ClockRow } from './clock-row.js';
import { requireAction } from './require-action.js';

/** Says why no answer may be written now, neither a first one nor a new one after a complaint. */
export async function requireAnswering(tx: TenantTx, request: ClockRow, now: Date): Promise<void> {
  if (request.closedAt) await requireAnswerAnew(tx, request, now);
  else requireAction('answer', request, now);
}
