import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { requireAction } from '../aggregate/require-action.js';
import { writeLedger } from '../aggregate/ledger.js';
import type { LedgerKind } from '../aggregate/ledger.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { askedEventsOf } from '../asked-decisions/asked-events.js';
import { TakeDecision } from '../asked-decisions/take-decision.js';
import { requireNewAnswer } from '../complaint/complaint-row.js';
import { approve, giveBack, isAsked, revoke } from '../domain/approval.js';
import type { Approval } from '../domain/approval.js';
import { plainText } from '../domain/plain-text.js';
import { tellApprovers } from '../officer-notices/tell-approvers.js';
import { problems } from '../problems.js';
import { approvalById, updateApproval } from './approval-rows.js';
import type { ApprovalRow } from './approval-rows.js';
import { approvalView, frameOf } from './approval-views.js';
import type { ApprovalView } from './approval-views.js';
import { eventsOf } from './decision-events.js';
import { staffOn } from './staff.js';

export type Decision =
  { do: 'approve'; version: number } | { do: 'return'; version: number; comment: string } | { do: 'revoke' };

const lines: Record<Decision['do'], LedgerKind> = {
  approve: 'approved',
  return: 'approval-returned',
  revoke: 'approval-revoked',
};

/** Yes, no, or the yes taken back: what an approver decides on the very version they have read. */
@Injectable()
export class DecideApprovalHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
    private readonly events: SayOfRequest,
    private readonly takes: TakeDecision,
  ) {}

  run(principal: Principal, id: string, decision: Decision): Promise<ApprovalView> {
    if (decision.do === 'return' && !plainText(decision.comment))
      throw sharedProblems['invalid-input']({}, [{ field: 'comment', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { requestId } = await found(tx, id);
      const request = await lockClock(tx, requestId);
      const before = await found(tx, id);
      const frame = await this.frames.load(tx);
      const { now, today } = frame;
      // A new answer whose complaint is out of reach is refused with that reason, whether the sweep has been here or not.
      if (before.complaintId !== null && ['open', 'ended'].includes(before.state))
        await requireNewAnswer(tx, request, before.complaintId, now);
      if (decision.do === 'approve') requireStillPossible(before, request, now);
      const { personId } = principal;
      const staff = await staffOn(tx, today);
      const after = outcomeOf(before, decision, { personId, now, staff });
      const isTaken = isAsked(after.kind) && decision.do === 'approve' && after.steps.every((step) => step.decidedAt);
      const kept: ApprovalRow = isTaken ? { ...after, state: 'sent' } : after;
      await updateApproval(tx, kept);
      await tellApprovers(tx, kept, frame);
      await this.note(tx, request, principal, decision, kept, now);
      const said = isAsked(after.kind) ? askedEventsOf : eventsOf;
      await this.events.say(tx, request, said(request, after, decision, personId));
      if (isTaken) await this.takes.run(tx, kept, actorFrom(principal));
      return approvalView(kept, await frameOf(tx, now, staff, personId));
    });
  }

  private async note(
    tx: TenantTx,
    { requestId }: ClockRow,
    principal: Principal,
    decision: Decision,
    { id, kind, draftVersion }: ApprovalRow,
    at: Date,
  ): Promise<void> {
    const by = actorFrom(principal);
    const params = { draft: kind, version: draftVersion };
    await writeLedger(tx, requestId, { at, kind: lines[decision.do], actorId: by.personId, clause: null, params });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: `${decision.do}-approval`,
      subject: `approval:${id}`,
      details: params,
    });
  }
}

/** What came too late is said to be so, whether the sweep has been here or not. */
function requireStillPossible({ kind, state }: ApprovalRow, request: ClockRow, now: Date): void {
  if (state === 'open' && kind === 'extension') requireAction('extend', request, now);
}

async function found(tx: TenantTx, id: string): Promise<ApprovalRow> {
  const approval = await approvalById(tx, id);
  if (!approval) throw problems['approval-not-found']();
  return approval;
}

interface At {
  personId: string;
  now: Date;
  staff: Parameters<typeof approve>[2];
}

function outcomeOf(row: ApprovalRow, decision: Decision, { personId, now, staff }: At): ApprovalRow {
  const outcome = ((): ReturnType<typeof approve> => {
    if (decision.do === 'revoke') return revoke(row, personId);
    const move = { personId, draftVersion: decision.version, now };
    return decision.do === 'approve' ? approve(row, move, staff) : giveBack(row, move, staff);
  })();
  if ('fault' in outcome) throw problems[outcome.fault]();
  const next: Approval = outcome.approval;
  const returned = decision.do === 'return' ? { returnedBy: personId, returnComment: plainText(decision.comment) } : {};
  return { ...row, ...next, ...returned };
}
