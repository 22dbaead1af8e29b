import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { ClockRow } from '../aggregate/clock-row.js';
import type { ApprovalRow } from './approval-rows.js';
import type { Decision } from './decide-approval.handler.js';
import { saidOf } from './said-of.js';

type Said = Pick<AnyOutgoingEvent, 'type' | 'data'>;

/** What a decision tells the world; after a yes that is not the last, also whose turn it is next. */
export function eventsOf({ number }: ClockRow, approval: ApprovalRow, decision: Decision, personId: string): Said[] {
  const common = { number, ...saidOf(approval) };
  if (decision.do === 'return') return [{ type: 'AnswerReturned', data: { ...common, returnedBy: personId } }];
  if (decision.do === 'revoke') return [{ type: 'AnswerApprovalRevoked', data: { ...common, reason: 'revoked' } }];
  const step = approval.steps.findLast(({ decidedAt }) => decidedAt !== null);
  if (!step?.decidedAs || !step.effectiveAt) throw new Error(`approval ${approval.id} has no step that was decided`);
  const next = approval.steps.find(({ decidedAt }) => decidedAt === null);
  const approved: Said = {
    type: 'AnswerApproved',
    data: {
      ...common,
      approvedBy: personId,
      as: step.decidedAs,
      effectiveAt: step.effectiveAt.toISOString(),
      final: !next,
    },
  };
  if (!next) return [approved];
  const unit = next.unitId ? { unitId: next.unitId } : {};
  return [approved, { type: 'AnswerApprovalRequested', data: { ...common, by: next.by, ...unit } }];
}
