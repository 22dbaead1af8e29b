import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf, personIdOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { countUp } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { clauseOfQuestion } from '../../domain/question-to-requester.js';
import { WriteLetter } from '../../letters/write-letter.js';
import type { QuestionKind } from './ask-requester.dto.js';

interface NewQuestion {
  id: string;
  kind: QuestionKind;
  text: string;
  answerBy: string | null;
  late: boolean;
  by: Actor;
  at: Date;
}

/** Writes a question to the requester: the row, the letter, the ledger, the audit, `RequesterAsked`. */
@Injectable()
export class SaveQuestion {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  async save(tx: TenantTx, request: ClockRow, question: NewQuestion): Promise<void> {
    const { id, kind, text, answerBy, late, by, at } = question;
    const { requestId } = request;
    await countUp(tx, requestId);
    await tx.query(
      `insert into requester_question (id, body_id, request_id, kind, text, answer_by, late, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, tx.bodyId, requestId, kind, text, answerBy, late, personIdOf(by), at],
    );
    await this.letters.to(tx, requestId, kind, id);
    await writeLedger(tx, requestId, {
      at,
      kind: kind === 'requirements' ? 'requirements-pointed-out' : 'clarification-asked',
      actorId: by.personId,
      clause: clauseOfQuestion(request, kind),
      params: { questionId: id, answerBy, late },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'ask-requester',
      subject: `request:${requestId}`,
      details: { questionId: id, kind, late },
    });
    await this.outbox.add(tx, {
      type: 'RequesterAsked',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId,
        number: request.number,
        questionId: id,
        kind,
        ...(answerBy ? { answerBy } : {}),
        late,
        askedAt: at.toISOString(),
      },
    });
  }
}
