import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { Assign } from '../../aggregate/assign.js';
import { requireAssignee } from '../../aggregate/assignee.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { AssignRequestDto } from './assign-request.dto.js';

@Injectable()
export class AssignRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly assign: Assign,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: AssignRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      requireAction('assign', request, now);
      await this.assign.to(tx, request, await requireAssignee(tx, dto), actorFrom(principal), now);
      return this.details.load(tx, requestId);
    });
  }
}
