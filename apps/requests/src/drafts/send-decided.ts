import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../aggregate/actor.js';
import type { Closing } from '../aggregate/close-request.js';
import { RecordAnswer } from '../aggregate/record-answer.js';
import { RecordRefusal } from '../aggregate/record-refusal.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import type { DraftView } from './drafts.js';
import { textsOf } from './texts-of.js';

/** Turns a draft that may go out into the answer or the refusal it was to become. */
@Injectable()
export class SendDecided {
  constructor(
    private readonly answers: RecordAnswer,
    private readonly refusals: RecordRefusal,
  ) {}

  async run(
    tx: TenantTx,
    closing: Closing,
    draft: DraftView,
    approval: ApprovalRow | null,
    principal: Principal,
  ): Promise<void> {
    const by = actorFrom(principal);
    const { form, marks, withheld } = draft;
    const approvedAs = headIn(approval);
    const { language, text, otherTexts } = textsOf(draft);
    if (draft.kind === 'answer') {
      await this.answers.run(tx, closing, { language, text, otherTexts, form, marks, withheld, approvedAs }, by);
      return;
    }
    const { legalProfile } = closing.request;
    const ground = refusalGrounds(profileByCode(legalProfile)).find(({ code }) => code === draft.groundCode);
    if (!ground) throw new Error(`a refusal of ${closing.request.requestId} passed its checks without a ground`);
    await this.refusals.run(
      tx,
      closing,
      { ground, reasoning: text, form, approvedByHead: approvedAs !== null, approvedAs, headDecisionReference: null },
      by,
    );
  }
}

/** Who stood for the head in the chain, if the head was in it. */
const headIn = (approval: ApprovalRow | null): 'first-head' | 'deputy' | null => {
  const as = approval?.steps.find(({ by }) => by === 'head')?.decidedAs;
  return as === 'first-head' || as === 'deputy' ? as : null;
};
