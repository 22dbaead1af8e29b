import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../aggregate/actor.js';
import type { Closing } from '../aggregate/close-request.js';
import { RecordAnswer } from '../aggregate/record-answer.js';
import { RecordRefusal } from '../aggregate/record-refusal.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import { decidedAnswer } from './decided-answer.js';
import type { DraftView } from './drafts.js';

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
    const decided = decidedAnswer(draft, approval);
    if (draft.kind === 'answer') {
      await this.answers.run(tx, closing, decided, by);
      return;
    }
    const { text: reasoning, form, approvedAs } = decided;
    const { legalProfile } = closing.request;
    const ground = refusalGrounds(profileByCode(legalProfile)).find(({ code }) => code === draft.groundCode);
    if (!ground) throw new Error(`a refusal of ${closing.request.requestId} passed its checks without a ground`);
    await this.refusals.run(
      tx,
      closing,
      { ground, reasoning, form, approvedByHead: approvedAs !== null, approvedAs, headDecisionReference: null },
      by,
    );
  }
}
