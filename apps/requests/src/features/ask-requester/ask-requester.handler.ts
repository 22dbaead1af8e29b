import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { firstOf } from '../../aggregate/first-of.js';
import { requireAction } from '../../aggregate/require-action.js';
import { requireText } from '../../aggregate/require-text.js';
import { isAskedLate, isReasonableTerm } from '../../domain/question-to-requester.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { AskRequesterDto } from './ask-requester.dto.js';
import { SaveQuestion } from './save-question.js';

/** Asks the requester. The clock runs on: no article that is known lets a question stop the term. */
@Injectable()
export class AskRequesterHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly questions: SaveQuestion,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: AskRequesterDto, key?: string): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const id = v7();
      const command = { owner: principal.personId, key, command: { question: requestId, ...dto } };
      if (await firstOf(tx, command, id)) return this.details.load(tx, requestId);
      const request = await lockClock(tx, requestId);
      const { now, today, calendar } = await this.frames.load(tx);
      requireAction('ask-requester', request, now);
      await this.questions.save(tx, request, {
        id,
        kind: dto.kind,
        text: requireText(request, 'text', dto.text),
        answerBy: dto.kind === 'requirements' ? reasonableTerm(dto.answerBy, today, request) : null,
        late: isAskedLate(request, today, calendar),
        by: actorFrom(principal),
        at: now,
      });
      return this.details.load(tx, requestId);
    });
  }
}

function reasonableTerm(answerBy: string | undefined, today: string, { dueOn }: ClockRow): string {
  if (answerBy && isReasonableTerm(answerBy, today, dueOn)) return answerBy;
  throw problems['no-reasonable-term']({ dueOn }, [{ field: 'answerBy', code: answerBy ? 'invalid' : 'required' }]);
}
