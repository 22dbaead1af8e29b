import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { Assign } from '../../aggregate/assign.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';

/** Gives the caller the waiting request whose term ends first. Two officers who press at once get two requests. */
@Injectable()
export class TakeNextRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly assign: Assign,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, await nextWaiting(tx));
      const { now } = await this.frames.load(tx);
      await this.assign.to(tx, request, { unitId: null, assigneeId: principal.personId }, actorFrom(principal), now);
      return this.details.load(tx, request.requestId);
    });
  }
}

async function nextWaiting(tx: TenantTx): Promise<string> {
  const [next] = await tx.query<{ request_id: string }>(
    `select request_id from statutory_clock where body_id = $1 and state = 'new'
     order by due_at, request_id limit 1 for update skip locked`,
    [tx.bodyId],
  );
  if (!next) throw problems['nothing-to-take']();
  return next.request_id;
}
