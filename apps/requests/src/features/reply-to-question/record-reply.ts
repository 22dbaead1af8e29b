import { Injectable } from '@nestjs/common';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { SayOfRequest } from '../../aggregate/say-of-request.js';
import { clauseOfQuestion } from '../../domain/question-to-requester.js';
import type { QuestionKind } from '../ask-requester/ask-requester.dto.js';

export interface RecordedReply {
  text: string;
  repliedAt: Date;
  /** Who writes it down: the requester (null), or an officer whom it was told. */
  recordedBy: { actor: string; personId: string | null } | null;
  now: Date;
}

/** Keeps what the requester replied to a question of the body, whichever way it came. The caller holds the request's lock. */
@Injectable()
export class RecordReply {
  constructor(
    private readonly events: SayOfRequest,
    private readonly audit: Audit,
  ) {}

  /** @returns false where the question is not of this request or has its reply already */
  async run(tx: TenantTx, request: ClockRow, questionId: string, reply: RecordedReply): Promise<boolean> {
    const { requestId, number } = request;
    const [question] = await tx.query<{ kind: QuestionKind }>(
      `update requester_question set reply = $4, replied_at = $5
       where id = $1 and request_id = $2 and body_id = $3 and replied_at is null returning kind`,
      [questionId, requestId, tx.bodyId, reply.text, reply.repliedAt],
    );
    if (!question) return false;
    await writeLedger(tx, requestId, {
      at: reply.now,
      kind: 'requester-replied',
      actorId: reply.recordedBy?.personId ?? null,
      clause: clauseOfQuestion(request, question.kind),
      params: { questionId },
    });
    this.audit.record(tx, {
      actor: reply.recordedBy?.actor ?? 'public',
      action: 'reply-to-question',
      subject: `request:${requestId}`,
      details: { questionId },
    });
    const repliedAt = reply.repliedAt.toISOString();
    await this.events.say(tx, request, [
      { type: 'RequesterReplied', data: { requestId, number, questionId, repliedAt } },
    ]);
    return true;
  }
}
