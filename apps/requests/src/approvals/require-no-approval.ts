import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { firstDraft } from '../drafts/draft.js';
import { problems } from '../problems.js';
import { latestApproval } from './approval-rows.js';
import { stepsOf } from './steps-of.js';

/**
 * The direct way, past the draft, is open only where nobody has to approve: a chain that the body has set cannot be gone around, nor an
 * asking that is under way. A head's decision on paper stands for the head's step, and for no other.
 */
export async function requireNoApproval(
  tx: TenantTx,
  request: ClockRow,
  kind: 'answer' | 'refusal',
  { groundCode = null, headOnPaper = false }: { groundCode?: string | null; headOnPaper?: boolean } = {},
): Promise<void> {
  const steps = await stepsOf(tx, request, kind, groundCode ? [groundCode] : []);
  const left = headOnPaper ? steps.filter(({ by }) => by !== 'head') : steps;
  const isOpen = (await latestApproval(tx, firstDraft(request.requestId, kind)))?.state === 'open';
  if (left.length > 0 || isOpen) throw problems['approval-required']();
}
