import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { CloseRequest } from './close-request.js';
import type { Closing } from './close-request.js';
import { keepBesideAnswer, withheldOn } from './decided-answer.js';
import type { DecidedAnswer } from './decided-answer.js';
import { writeLedger } from './ledger.js';

/** Writes a decided answer: the end of the clock, the letter, ledger, audit, event. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly close: CloseRequest,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, closing: Closing, answer: DecidedAnswer, by: Actor): Promise<void> {
    const { request, at, late } = closing;
    const groundCodes = withheldOn(answer);
    await this.close.stopClock(tx, closing, 'answered', undefined, answer.form === 'e-mail');
    await insertAnswer(tx, closing, answer, by);
    await keepBesideAnswer(tx, this.outbox, request, answer, { by: by.personId, complaintId: null });
    await writeLedger(tx, request.requestId, {
      at,
      kind: 'answered',
      actorId: by.personId,
      clause: closing.clause,
      params: { late, form: answer.form, ...(answer.withheld.length > 0 ? { withheld: answer.withheld.length } : {}) },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'answer-request',
      subject: `request:${request.requestId}`,
      details: {
        late,
        language: answer.language,
        form: answer.form,
        withheldOn: groundCodes,
        approvedAs: answer.approvedAs,
      },
    });
    await this.outbox.add(tx, {
      type: 'RequestAnswered',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: closing.sequence,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        number: request.number,
        answeredAt: at.toISOString(),
        language: answer.language,
        late,
        ...(groundCodes.length > 0 ? { withheldOn: groundCodes } : {}),
      },
    });
  }
}

async function insertAnswer(tx: TenantTx, closing: Closing, answer: DecidedAnswer, by: Actor): Promise<void> {
  const words = closing.words(answer.language);
  await tx.query(
    `insert into answer (request_id, body_id, language, text, legal_reference, appeal_text, answered_by, answered_at, late, form, other_texts, claims,
       approved_as)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      closing.request.requestId,
      tx.bodyId,
      answer.language,
      answer.text,
      words.legalReference,
      words.appealText,
      by.personId,
      closing.at,
      closing.late,
      answer.form,
      JSON.stringify(answer.otherTexts),
      JSON.stringify(answer.marks),
      answer.approvedAs,
    ],
  );
}
