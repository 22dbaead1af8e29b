import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { RecordReply } from '../reply-to-question/record-reply.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { NoteReplyDto } from './note-reply.dto.js';

/** An officer writes down a reply that came by voice or on paper: whoever replied cannot be told that they did not. */
@Injectable()
export class NoteReplyHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly record: RecordReply,
    private readonly details: RequestDetails,
  ) {}

  /** Problems: `request-not-found`, `question-not-open`; `invalid-input` for a time before the question or after now. */
  run(principal: Principal, requestId: string, questionId: string, dto: NoteReplyDto): Promise<RequestDetail> {
    const text = plainText(dto.text);
    if (!text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      const [question] = await tx.query<{ askedAt: Date }>(
        'select asked_at as "askedAt" from requester_question where id = $1 and request_id = $2 and body_id = $3',
        [questionId, requestId, tx.bodyId],
      );
      if (!question || request.closedAt) throw problems['question-not-open']();
      const repliedAt = dto.receivedAt ? new Date(dto.receivedAt) : now;
      if (repliedAt < question.askedAt || repliedAt > now)
        throw sharedProblems['invalid-input']({}, [{ field: 'receivedAt', code: 'invalid' }]);
      const by = actorFrom(principal);
      const recordedBy = { actor: actorOf(by), personId: personIdOf(by) };
      const kept = await this.record.run(tx, request, questionId, { text, repliedAt, recordedBy, now });
      if (!kept) throw problems['question-not-open']();
      return this.details.load(tx, requestId);
    });
  }
}
