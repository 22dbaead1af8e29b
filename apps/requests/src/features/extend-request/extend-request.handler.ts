import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { firstHeadOn } from '../../aggregate/first-head.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import { extensionDecision } from '../../domain/extension-decision.js';
import { plainText } from '../../domain/plain-text.js';
import { areSeveral, namedHolders } from '../../domain/holders.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import { decideExtension } from './decide-extension.js';
import type { ExtendRequestDto } from './extend-request.dto.js';
import { SaveExtension } from './save-extension.js';

/** Extends the term once, by decision of the head, where several holders are involved; starts the term of the notice (art. 36). */
@Injectable()
export class ExtendRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly saveExtension: SaveExtension,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: ExtendRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), (tx) => this.extend(tx, principal, requestId, dto));
  }

  private async extend(
    tx: TenantTx,
    principal: Principal,
    requestId: string,
    dto: ExtendRequestDto,
  ): Promise<RequestDetail> {
    const request = await lockClock(tx, requestId);
    const frame = await this.frames.load(tx, { keepCalendar: true });
    requireAction('extend', request, frame.now);
    const reason = plainText(dto.reason);
    if (!reason) throw sharedProblems['invalid-input']({}, [{ field: 'reason', code: 'required' }]);
    const extension = decideExtension(request, frame);
    const holders = namedHolders(dto.holders);
    if (extension.clock.extensionAllowedOnlyIfSeveralHolders && !areSeveral(holders))
      throw problems['extension-only-several-holders']({}, [{ field: 'holders', code: 'too-few', params: { min: 2 } }]);
    const decision = extensionDecision(principal, dto.approvedByHead === true, await firstHeadOn(tx, frame.today));
    if (!decision) throw problems['head-approval-required']({}, [{ field: 'approvedByHead', code: 'required' }]);
    await this.saveExtension.save(tx, request, frame, {
      ...extension,
      decision,
      reason,
      holders,
      noticeChannel: dto.notice?.channel ?? null,
      by: actorFrom(principal),
    });
    return this.details.load(tx, requestId);
  }
}
