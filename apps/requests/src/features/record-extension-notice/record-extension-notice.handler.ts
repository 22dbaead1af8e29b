import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { giveExtensionNotice } from '../../aggregate/extension-notice.js';
import { requireAction } from '../../aggregate/require-action.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { ExtensionNoticeDto } from './record-extension-notice.dto.js';

/** Records that the requester was told of the extension, by means that leave a record (art. 36, APPC 66(2)). */
@Injectable()
export class RecordExtensionNoticeHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, { channel }: ExtensionNoticeDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      requireAction('record-extension-notice', request, now);
      const by = actorFrom(principal);
      await giveExtensionNotice(tx, requestId, { at: now, channel, actorId: by.personId });
      this.audit.record(tx, {
        actor: actorOf(by),
        action: 'record-extension-notice',
        subject: `request:${requestId}`,
        details: { channel },
      });
      return this.details.load(tx, requestId);
    });
  }
}
