import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireNotInApproval } from '../../approvals/require-not-in-approval.js';
import { Attachments } from '../../attachments/attachments.js';
import { firstDraft } from '../../drafts/draft.js';
import { problems } from '../../problems.js';

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
      const { closedAt, number } = await lockClock(tx, requestId);
      const { owner } = await this.attachments.file(tx, requestId, id);
      if (owner !== 'answer' && owner !== 'source') throw problems['attachment-not-removable']();
      if (closedAt) throw problems['already-closed']({ number });
      if (owner === 'answer') await requireNotInApproval(tx, firstDraft(requestId, 'answer'));
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
