import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { headDecision } from '../../asked-decisions/head-decision.js';
import { requireNoneAsked } from '../../asked-decisions/require-none-asked.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { ExtendRequestDto } from './extend-request.dto.js';
import { SaveExtension } from './save-extension.js';
import { wantedExtension } from './wanted-extension.js';

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
    const wanted = wantedExtension(request, frame, dto);
    await requireNoneAsked(tx, requestId, 'extension');
    const decision = await headDecision(tx, principal, request, frame, 'extension', dto.paperDecision);
    await this.saveExtension.save(tx, request, frame, {
      ...wanted,
      decision,
      noticeChannel: dto.notice?.channel ?? null,
      by: actorFrom(principal),
    });
    return this.details.load(tx, requestId);
  }
}
