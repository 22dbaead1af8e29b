import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { personIdOf } from '../../aggregate/actor.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import type { Texts } from '../../drafts/draft.js';
import type { DraftView } from '../../drafts/drafts.js';
import { textsOf } from '../../drafts/texts-of.js';
import { checkAgainstLines } from '../../lines/check-against-lines.js';
import { settleLineUses } from '../../lines/settle-line-uses.js';
import { foldRequest } from '../../search/request-words.js';
import { SayOfComplaint } from '../handle-complaint/say-of-complaint.js';
import type { ComplaintStep } from '../handle-complaint/say-of-complaint.js';

/** Writes a new answer into its complaint, with the outcome where it satisfies it, and tells everybody who is told of such a step. */
@Injectable()
export class RecordNewAnswer {
  constructor(
    private readonly outbox: Outbox,
    private readonly say: SayOfComplaint,
  ) {}

  async run(tx: TenantTx, request: ClockRow, step: ComplaintStep, draft: DraftView): Promise<void> {
    const { language, text, otherTexts } = textsOf(draft);
    const texts: Texts = { ...otherTexts, [language]: text };
    await settleLineUses(tx, request.requestId, Object.values(texts).join('\n'));
    await checkAgainstLines(tx, this.outbox, request, texts, step.by.personId);
    if (step.outcome) await satisfy(tx, step, draft.resolution);
    const words = draft.closing[language];
    await tx.query(
      `update complaint set answer = $3, answered_at = $4, answered_by = $5, answer_language = $6, answer_form = $7, answer_other_texts = $8,
         answer_claims = $9, answer_legal_reference = $10, answer_appeal_text = $11
       where id = $1 and body_id = $2`,
      [
        step.complaint.id,
        tx.bodyId,
        text,
        step.at,
        personIdOf(step.by),
        language,
        draft.form,
        JSON.stringify(otherTexts),
        JSON.stringify(draft.marks),
        words?.legalReference,
        words?.appealText,
      ],
    );
    await foldRequest(tx, request.requestId);
    await this.say.of(tx, request, step, draft.form === 'e-mail');
  }
}

async function satisfy(tx: TenantTx, { complaint, at, by, today }: ComplaintStep, resolution: string | null) {
  await tx.query(
    `update complaint set outcome = 'satisfied', resolution = $3, resolved_at = $4, resolved_by = $5, decided_on = $6
     where id = $1 and body_id = $2`,
    [complaint.id, tx.bodyId, resolution, at, personIdOf(by), today],
  );
}
