import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { lockClock } from '../aggregate/clock-row.js';
import type { DraftOf } from '../drafts/draft.js';
import { Drafts } from '../drafts/drafts.js';
import type { DraftView } from '../drafts/drafts.js';
import { EndApproval } from './end-approval.js';

/** The office takes a text back from approval, to change it or to ask again. */
@Injectable()
export class WithdrawApprovalHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly drafts: Drafts,
    private readonly approvals: EndApproval,
  ) {}

  run(principal: Principal, of: DraftOf): Promise<DraftView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, of.requestId);
      await this.approvals.withdraw(tx, request, of);
      return this.drafts.load(tx, of, principal);
    });
  }
}
