import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import type { ChainStep } from '../domain/approval.js';
import type { DraftKind } from '../drafts/draft.js';
import { chainsOf } from './chains.js';
import type { ApprovableDecision } from './chains.js';

/** What is decided, as chains know it: whether a refusal is the head's matter follows from its ground. */
export function decisionOf(kind: DraftKind, groundCode: string | null, legalProfile: string): ApprovableDecision {
  if (kind !== 'refusal') return 'answer';
  const ground = refusalGrounds(profileByCode(legalProfile)).find(({ code }) => code === groundCode);
  return ground?.requiresHeadApproval ? 'refusal-by-head' : 'refusal';
}

/**
 * Who has to approve this decision of this request, in order. A step of «the unit that has the request» falls away when none has it. Empty
 * when the body's chain demands nobody.
 */
export async function stepsOf(
  tx: TenantTx,
  request: Pick<ClockRow, 'unitId' | 'legalProfile'>,
  kind: DraftKind,
  groundCode: string | null,
): Promise<ChainStep[]> {
  const chains = await chainsOf(tx);
  return chains[decisionOf(kind, groundCode, request.legalProfile)].flatMap((step) => {
    if (step.by !== 'unit') return [step];
    const unitId = step.unitId ?? request.unitId;
    return unitId ? [{ ...step, unitId }] : [];
  });
}
