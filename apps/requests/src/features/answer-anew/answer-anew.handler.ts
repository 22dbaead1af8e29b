import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireNewAnswer } from '../../complaint/complaint-row.js';
import { newAnswer } from '../../drafts/draft.js';
import { ReadyDraft } from '../../drafts/ready-draft.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import { RecordNewAnswer } from './record-new-answer.js';

/**
 * Answers anew: what was drafted, checked and approved as a first answer would be goes out, with the parts it withholds, and in the same transaction the complaint that is
 * still with the body is satisfied by it (APPC 91(4)). The first decision stays.
 */
@Injectable()
export class AnswerAnewHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly ready: ReadyDraft,
    private readonly record: RecordNewAnswer,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, complaintId: string, seen: number | undefined): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now, today } = await this.frames.load(tx);
      const { complaint, step: action } = await requireNewAnswer(tx, request, complaintId, now);
      const { draft, approval } = await this.ready.take(tx, newAnswer(requestId, complaintId), principal, seen);
      const outcome = action === 'satisfy' ? 'satisfied' : null;
      const step = { action, complaint, at: now, today, forwardedOn: null, by: actorFrom(principal), outcome } as const;
      await this.record.run(tx, request, step, draft, approval);
      return this.details.load(tx, requestId);
    });
  }
}
