import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { lockClock } from '../aggregate/clock-row.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { latestApproval, updateApproval } from '../approvals/approval-rows.js';
import type { AskedKind } from '../domain/approval.js';
import { stopApproverNotices } from '../officer-notices/officer-notices.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { RequestDetails } from '../features/show-request/request-details.js';
import { askingOf } from './asked-decision.js';
import { takenBack } from './asked-events.js';

/** The office takes an asked decision back, to ask otherwise or not at all. Does nothing when none is asked. */
@Injectable()
export class WithdrawAskedHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly events: SayOfRequest,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, kind: AskedKind): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const asking = await latestApproval(tx, askingOf(requestId, kind));
      if (asking?.state === 'open') {
        await updateApproval(tx, { ...asking, state: 'withdrawn' });
        await stopApproverNotices(tx, asking.id);
        await this.events.say(tx, request, takenBack(request, asking, 'withdrawn'));
      }
      return this.details.load(tx, requestId);
    });
  }
}
