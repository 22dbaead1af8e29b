import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { latestApproval, updateApproval } from '../approvals/approval-rows.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import { problems } from '../problems.js';
import type { DraftOf } from './draft.js';
import { Drafts } from './drafts.js';
import type { DraftView } from './drafts.js';
import { requireMayWithhold } from './require-may-withhold.js';
import { requireReady } from './require-ready.js';

/**
 * Takes a draft that may go out: the very version the officer has read, and only when nothing it is checked for stands against it. An
 * approval that is demanded or asked for counts from its stored moment on; what this process remembers has no part in it. Whatever leaves
 * the office by a draft, a first decision or a new answer, passes here.
 */
@Injectable()
export class ReadyDraft {
  constructor(private readonly drafts: Drafts) {}

  /** The caller holds the request's lock. Problems: `if-match-required`, `draft-changed`, `draft-not-ready`, `forbidden`. */
  async take(
    tx: TenantTx,
    of: DraftOf,
    principal: Principal,
    seen: number | undefined,
  ): Promise<{ draft: DraftView; approval: ApprovalRow | null }> {
    if (seen === undefined) throw sharedProblems['if-match-required']();
    const draft = await this.drafts.load(tx, of, principal);
    if (draft.version !== seen) throw problems['draft-changed']({ version: String(draft.version) });
    requireMayWithhold(principal, draft.withheld);
    requireReady(draft);
    const approval = await latestApproval(tx, of);
    if (approval?.state === 'open') await updateApproval(tx, { ...approval, state: 'sent' });
    return { draft, approval };
  }
}
