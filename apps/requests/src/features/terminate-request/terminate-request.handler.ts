import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import { headDecision } from '../../asked-decisions/head-decision.js';
import { requireNoneAsked } from '../../asked-decisions/require-none-asked.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import { SaveTermination } from './save-termination.js';
import type { TerminateRequestDto } from './terminate-request.dto.js';
import { wantedTermination } from './wanted-termination.js';

/** Ends the consideration of a request on a ground of the Code, by decision of the head or a deputy (APPC 88(1)). */
@Injectable()
export class TerminateRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly saveTermination: SaveTermination,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: TerminateRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'terminate');
      const wanted = wantedTermination(closing.request, dto);
      await requireNoneAsked(tx, requestId, 'termination');
      const decision = await headDecision(tx, principal, closing.request, closing, 'termination', dto.paperDecision);
      await this.saveTermination.save(tx, closing, wanted, decision, actorFrom(principal));
      return this.details.load(tx, requestId);
    });
  }
}
