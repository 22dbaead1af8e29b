import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { kindFor } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { newClock } from '../../aggregate/clock-of.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import { requireText } from '../../aggregate/require-text.js';
import { rescheduled } from '../../domain/reschedule.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { CorrectRequesterDto } from './correct-requester.dto.js';
import { SaveCorrection } from './save-correction.js';

/**
 * Who asks decides the clock: where that was chosen wrongly, the officer corrects it with a reason, and the term is computed anew under the
 * profile the request lives by, from the same receipt. A breach that was told stays.
 */
@Injectable()
export class CorrectRequesterHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly corrections: SaveCorrection,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: CorrectRequesterDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const frame = await this.frames.load(tx, { keepCalendar: true });
      requireAction('correct-requester', request, frame.now);
      const { requesterKind, kind } = dto;
      if (kindFor(request.legalProfile, requesterKind, kind) !== kind)
        throw problems['kind-not-of-requester']({}, [{ field: 'kind', code: 'invalid' }]);
      if (request.requesterKind === requesterKind && request.kind === kind) throw problems['nothing-to-correct']();
      const reason = requireText(request, 'reason', dto.reason);
      const clock = newClock({ kind, requesterKind }, request.receivedAt, request.legalProfile, frame.calendar);
      const change = rescheduled(request, clock, frame.now);
      await this.corrections.save(tx, request, frame, {
        ...{ id: v7(), requesterKind, clock, change, reason },
        by: actorFrom(principal),
      });
      return this.details.load(tx, requestId);
    });
  }
}
