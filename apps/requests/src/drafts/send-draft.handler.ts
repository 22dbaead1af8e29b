import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { latestApproval, updateApproval } from '../approvals/approval-rows.js';
import { CloseRequest } from '../aggregate/close-request.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { RequestDetails } from '../features/show-request/request-details.js';
import { problems } from '../problems.js';
import { actionOf } from './draft.js';
import type { DraftKind } from './draft.js';
import { Drafts } from './drafts.js';
import { requireReady } from './require-ready.js';
import { SendDecided } from './send-decided.js';

/**
 * Sends what was drafted: the very version the officer has read, and only when nothing it is checked for stands against it. An approval
 * that is demanded or asked for counts from its stored moment on; what this process remembers has no part in it.
 */
@Injectable()
export class SendDraftHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly drafts: Drafts,
    private readonly decided: SendDecided,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, kind: DraftKind, seen: number | undefined): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, actionOf[kind]);
      if (seen === undefined) throw sharedProblems['if-match-required']();
      const draft = await this.drafts.load(tx, requestId, kind, principal);
      if (draft.version !== seen) throw problems['draft-changed']({ version: String(draft.version) });
      requireReady(draft);
      const approval = await latestApproval(tx, requestId, kind);
      if (approval?.state === 'open') await updateApproval(tx, { ...approval, state: 'sent' });
      await this.decided.run(tx, closing, draft, approval, principal);
      return this.details.load(tx, requestId);
    });
  }
}
