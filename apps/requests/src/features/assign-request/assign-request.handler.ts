import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { Assign } from '../../aggregate/assign.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import { problems } from '../../problems.js';
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

  run(principal: Principal, requestId: string, { unitId, assigneeId }: AssignRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      if (!unitId && !assigneeId) throw problems['assignee-missing']({}, [{ field: 'assigneeId', code: 'required' }]);
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      requireAction('assign', request, now);
      if (assigneeId) await requireOfficer(tx, assigneeId);
      if (unitId) await requireUnit(tx, unitId);
      await this.assign.to(
        tx,
        request,
        { unitId: unitId ?? null, assigneeId: assigneeId ?? null },
        actorFrom(principal),
        now,
      );
      return this.details.load(tx, requestId);
    });
  }
}

async function requireOfficer(tx: TenantTx, personId: string): Promise<void> {
  const found = await tx.query(
    'select from officer where body_id = $1 and person_id = $2 and dismissed_on is null limit 1',
    [tx.bodyId, personId],
  );
  if (found.length === 0) throw problems['unknown-assignee']({}, [{ field: 'assigneeId', code: 'invalid' }]);
}

async function requireUnit(tx: TenantTx, unitId: string): Promise<void> {
  const found = await tx.query('select from unit where body_id = $1 and unit_id = $2 and active', [tx.bodyId, unitId]);
  if (found.length === 0) throw problems['unknown-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
}
