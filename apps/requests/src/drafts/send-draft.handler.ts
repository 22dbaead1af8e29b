import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { CloseRequest } from '../aggregate/close-request.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { RequestDetails } from '../features/show-request/request-details.js';
import { firstDraft } from './draft.js';
import { ReadyDraft } from './ready-draft.js';
import { SendDecided } from './send-decided.js';

/** Sends what was drafted as the decision that ends the request. */
@Injectable()
export class SendDraftHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly ready: ReadyDraft,
    private readonly decided: SendDecided,
    private readonly details: RequestDetails,
  ) {}

  run(
    principal: Principal,
    requestId: string,
    kind: 'answer' | 'refusal',
    seen: number | undefined,
  ): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, kind === 'refusal' ? 'refuse' : 'answer');
      const { draft, approval } = await this.ready.take(tx, firstDraft(requestId, kind), principal, seen);
      await this.decided.run(tx, closing, draft, approval, principal);
      return this.details.load(tx, requestId);
    });
  }
}
