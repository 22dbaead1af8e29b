import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { personIdOf } from '../../aggregate/actor.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { keepBesideAnswer, withheldOn } from '../../aggregate/decided-answer.js';
import type { ApprovalRow } from '../../approvals/approval-rows.js';
import { decidedAnswer } from '../../drafts/decided-answer.js';
import type { DraftView } from '../../drafts/drafts.js';
import { SayOfComplaint } from '../handle-complaint/say-of-complaint.js';
import type { ComplaintStep } from '../handle-complaint/say-of-complaint.js';

/** Writes a new answer into its complaint, with the outcome where it satisfies it, and tells everybody who is told of such a step. */
@Injectable()
export class RecordNewAnswer {
  constructor(
    private readonly outbox: Outbox,
    private readonly say: SayOfComplaint,
  ) {}

  async run(
    tx: TenantTx,
    request: ClockRow,
    step: ComplaintStep,
    draft: DraftView,
    approval: ApprovalRow | null,
  ): Promise<void> {
    const { id: complaintId } = step.complaint;
    const answer = decidedAnswer(draft, approval);
    if (step.outcome) await satisfy(tx, step, draft.resolution);
    const words = draft.closing[answer.language];
    await tx.query(
      `update complaint set answer = $3, answered_at = $4, answered_by = $5, answer_language = $6, answer_form = $7, answer_other_texts = $8,
         answer_claims = $9, answer_legal_reference = $10, answer_appeal_text = $11, answer_approved_as = $12
       where id = $1 and body_id = $2`,
      [
        complaintId,
        tx.bodyId,
        answer.text,
        step.at,
        personIdOf(step.by),
        answer.language,
        answer.form,
        JSON.stringify(answer.otherTexts),
        JSON.stringify(answer.marks),
        words?.legalReference,
        words?.appealText,
        answer.approvedAs,
      ],
    );
    await keepBesideAnswer(tx, this.outbox, request, answer, { by: step.by.personId, complaintId });
    await this.say.of(tx, request, { ...step, withheldOn: withheldOn(answer) }, answer.form === 'e-mail');
  }
}

async function satisfy(tx: TenantTx, { complaint, at, by, today }: ComplaintStep, resolution: string | null) {
  await tx.query(
    `update complaint set outcome = 'satisfied', resolution = $3, resolved_at = $4, resolved_by = $5, decided_on = $6
     where id = $1 and body_id = $2`,
    [complaint.id, tx.bodyId, resolution, at, personIdOf(by), today],
  );
}
