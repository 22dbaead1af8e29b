import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { openApprovals } from './approval-rows.js';
import { approvalView, frameOf, itemsOf } from './approval-views.js';
import type { ApprovalItem } from './approval-views.js';
import { endedAskings } from './ended-askings.js';
import type { EndedAsking } from './ended-askings.js';
import { staffOn } from './staff.js';

/** Milliseconds; what has no term comes last. */
const dueIn = ({ dueAt }: ApprovalItem): number => dueAt?.getTime() ?? Infinity;

export interface WaitingApprovals {
  items: ApprovalItem[];
  /** What left the list in the last day undecided, and why. */
  ended: EndedAsking[];
  nextCursor: null;
}

/** What waits for the caller, the soonest due first, and what they approved and may still take back. */
@Injectable()
export class ListApprovalsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<WaitingApprovals> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { now, today, calendar } = await this.frames.load(tx);
      const staff = await staffOn(tx, today);
      const frame = await frameOf(tx, now, staff, principal.personId);
      const mine = (await openApprovals(tx))
        .map((approval) => approvalView(approval, frame))
        .filter(({ mayDecideAs, mayRevoke }) => mayDecideAs !== null || mayRevoke);
      return {
        items: (await itemsOf(tx, mine, calendar)).toSorted((a, b) => dueIn(a) - dueIn(b)),
        ended: await endedAskings(tx, principal.personId, staff),
        nextCursor: null,
      };
    });
  }
}
