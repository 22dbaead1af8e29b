import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { answerFault, languageName } from '../../domain/check-answer.js';
import { plainText } from '../../domain/plain-text.js';
import { checkAgainstLines } from '../../lines/check-against-lines.js';
import { settleLineUses } from '../../lines/settle-line-uses.js';
import { problems } from '../../problems.js';
import { foldRequest } from '../../search/request-words.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { AnswerRequestDto } from './answer-request.dto.js';

/** The answer, with the reference to the law and the right to complain under it (APPC 89(2)). It stops the clock. */
@Injectable()
export class AnswerRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: AnswerRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'answer');
      const answer = { language: dto.language, text: plainText(dto.text) };
      checkAnswer(closing, answer);
      await settleLineUses(tx, requestId, answer.text);
      await checkAgainstLines(tx, this.outbox, closing.request, answer, principal.personId);
      await this.close.stopClock(tx, closing, 'answered');
      await this.save(tx, closing, answer, actorFrom(principal));
      return this.details.load(tx, requestId);
    });
  }

  private async save(tx: TenantTx, closing: Closing, answer: AnswerRequestDto, by: Actor): Promise<void> {
    const { request, at, late } = closing;
    const words = closing.words(answer.language);
    await tx.query(
      `insert into answer (request_id, body_id, language, text, legal_reference, appeal_text, answered_by, answered_at, late)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        request.requestId,
        tx.bodyId,
        answer.language,
        answer.text,
        words.legalReference,
        words.appealText,
        by.personId,
        at,
        late,
      ],
    );
    await foldRequest(tx, request.requestId);
    await writeLedger(tx, request.requestId, {
      at,
      kind: 'answered',
      actorId: by.personId,
      clause: closing.clause,
      params: { late },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'answer-request',
      subject: `request:${request.requestId}`,
      details: { late, language: answer.language },
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
      },
    });
  }
}

function checkAnswer({ request }: Closing, answer: AnswerRequestDto): void {
  if (!answer.text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
  const fault = answerFault(request, answer);
  if (fault === 'wrong-language')
    throw problems['answer-language']({ language: languageName(request.language) }, [
      { field: 'language', code: 'invalid' },
    ]);
  if (fault)
    throw problems['answer-text-language']({ language: languageName(request.language) }, [
      { field: 'text', code: 'invalid' },
    ]);
}
