import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { openApprovals } from './approval-rows.js';
import { approvalView, frameOf, itemOf } from './approval-views.js';
import type { ApprovalItem } from './approval-views.js';
import { staffOn } from './staff.js';

/** Milliseconds; what has no term comes last. */
const dueIn = ({ dueAt }: ApprovalItem): number => dueAt?.getTime() ?? Infinity;

/** What waits for the caller, the soonest due first, and what they approved and may still take back. */
@Injectable()
export class ListApprovalsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<{ items: ApprovalItem[]; nextCursor: null }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { now, today } = await this.frames.load(tx);
      const frame = await frameOf(tx, now, await staffOn(tx, today), principal.personId);
      const mine = (await openApprovals(tx))
        .map((approval) => approvalView(approval, frame))
        .filter(({ mayDecideAs, mayRevoke }) => mayDecideAs !== null || mayRevoke);
      const items: ApprovalItem[] = [];
      for (const approval of mine) items.push({ ...approval, ...(await itemOf(tx, approval)) });
      return { items: items.toSorted((a, b) => dueIn(a) - dueIn(b)), nextCursor: null };
    });
  }
}
