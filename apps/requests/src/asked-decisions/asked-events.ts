import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { ClockRow } from '../aggregate/clock-row.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import type { Decision } from '../approvals/decide-approval.handler.js';
import { isAsked } from '../domain/approval.js';

type Said = Pick<AnyOutgoingEvent, 'type' | 'data'>;
type Asking = Pick<ApprovalRow, 'id' | 'requestId' | 'kind' | 'steps'>;

function commonOf({ number }: ClockRow, { id, requestId, kind }: Asking) {
  if (!isAsked(kind)) throw new Error(`approval ${id} is of a text`);
  return { requestId, number, approvalId: id, decision: kind };
}

/** That somebody's turn has come to decide; nothing once everybody has. */
export function requested(request: ClockRow, asking: Asking, askedBy: string | null): Said[] {
  const next = asking.steps.find(({ decidedAt }) => decidedAt === null);
  if (!next) return [];
  const unit = next.unitId ? { unitId: next.unitId } : {};
  const by = { by: next.by, ...unit, ...(askedBy ? { askedBy } : {}) };
  return [{ type: 'DecisionApprovalRequested', data: { ...commonOf(request, asking), ...by } }];
}

export const takenBack = (request: ClockRow, asking: Asking, reason: 'revoked' | 'withdrawn'): Said[] => [
  { type: 'DecisionApprovalRevoked', data: { ...commonOf(request, asking), reason } },
];

/** What a yes or no to an asked decision tells the world. */
export function askedEventsOf(request: ClockRow, asking: ApprovalRow, { do: did }: Decision, personId: string): Said[] {
  if (did === 'revoke') return takenBack(request, asking, 'revoked');
  const common = commonOf(request, asking);
  if (did === 'return') return [{ type: 'DecisionReturned', data: { ...common, returnedBy: personId } }];
  const step = asking.steps.findLast(({ decidedAt }) => decidedAt !== null);
  if (!step?.decidedAs) throw new Error(`approval ${asking.id} has no step that was decided`);
  const next = requested(request, asking, null);
  const approved = { ...common, approvedBy: personId, as: step.decidedAs, final: next.length === 0 };
  return [{ type: 'DecisionApproved', data: approved }, ...next];
}
