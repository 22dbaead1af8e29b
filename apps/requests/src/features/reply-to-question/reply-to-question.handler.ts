import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import { RecordReply } from './record-reply.js';
import type { ReplyToQuestionDto } from './reply-to-question.dto.js';

/** The requester's reply from the status page, in whatever language they write it. */
@Injectable()
export class ReplyToQuestionHandler {
  constructor(
    private readonly byCode: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly record: RecordReply,
  ) {}

  async run(number: string, { code, questionId, text: typed }: ReplyToQuestionDto): Promise<{ repliedAt: Date }> {
    const { bodyId, requestId } = await this.byCode.run(number, code);
    const text = plainText(typed);
    if (!text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    return this.tenants.run(bodyId, async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      if (request.closedAt) throw problems['question-not-open']();
      const kept = await this.record.run(tx, request, questionId, { text, repliedAt: now, recordedBy: null, now });
      if (!kept) throw problems['question-not-open']();
      return { repliedAt: now };
    });
  }
}
