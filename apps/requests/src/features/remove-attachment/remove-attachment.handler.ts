import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { answerInWork } from '../../attachments/answer-in-work.js';
import type { OwnerKind } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { problems } from '../../problems.js';

const removable: ReadonlySet<OwnerKind> = new Set(['answer', 'new-answer', 'source']);

/** Only while the answer is in work, and only what the office put there: what came in and what went out stays. */
@Injectable()
export class RemoveAttachmentHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, requestId: string, id: string): Promise<void> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { owner, ownerId } = await this.attachments.file(tx, requestId, id);
      if (!removable.has(owner)) throw problems['attachment-not-removable']();
      if (owner === 'source') {
        if (request.closedAt) throw problems['already-closed']({ number: request.number });
      } else {
        const inWork = await answerInWork(tx, request, principal);
        if (inWork.kind !== owner || inWork.id !== ownerId)
          throw problems['already-closed']({ number: request.number });
      }
      await this.attachments.remove(tx, requestId, id);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'remove-attachment',
        subject: `request:${requestId}`,
        details: { attachment: id },
      });
    });
  }
}
