import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { countUp, lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { clauseOfQuestion } from '../../domain/question-to-requester.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { QuestionKind } from '../ask-requester/ask-requester.dto.js';
import type { ReplyToQuestionDto } from './reply-to-question.dto.js';

/** The requester's reply from the status page, in whatever language they write it. */
@Injectable()
export class ReplyToQuestionHandler {
  constructor(
    private readonly byCode: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(number: string, { code, questionId, text }: ReplyToQuestionDto): Promise<{ repliedAt: Date }> {
    const { bodyId, requestId } = await this.byCode.run(number, code);
    const reply = plainText(text);
    if (!reply) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    return this.tenants.run(bodyId, async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      if (request.closedAt) throw problems['question-not-open']();
      const [question] = await tx.query<{ kind: QuestionKind }>(
        `update requester_question set reply = $4, replied_at = $5
         where id = $1 and request_id = $2 and body_id = $3 and replied_at is null returning kind`,
        [questionId, requestId, tx.bodyId, reply, now],
      );
      if (!question) throw problems['question-not-open']();
      await this.say(tx, request, questionId, question.kind, now);
      return { repliedAt: now };
    });
  }

  private async say(tx: TenantTx, request: ClockRow, questionId: string, kind: QuestionKind, at: Date): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    await countUp(tx, requestId);
    await writeLedger(tx, requestId, {
      at,
      kind: 'requester-replied',
      actorId: null,
      clause: clauseOfQuestion(request, kind),
      params: { questionId },
    });
    this.audit.record(tx, {
      actor: 'public',
      action: 'reply-to-question',
      subject: `request:${requestId}`,
      details: { questionId },
    });
    await this.outbox.add(tx, {
      type: 'RequesterReplied',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId,
      legalProfile,
      data: { requestId, number, questionId, repliedAt: at.toISOString() },
    });
  }
}
