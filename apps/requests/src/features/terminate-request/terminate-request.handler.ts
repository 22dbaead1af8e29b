import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { proceduralGrounds } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { EndProcedure } from '../../aggregate/end-procedure.js';
import { firstHeadOn } from '../../aggregate/first-head.js';
import { requireText } from '../../aggregate/require-text.js';
import { extensionDecision } from '../../domain/extension-decision.js';
import type { ExtensionDecision } from '../../domain/extension-decision.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { TerminateRequestDto } from './terminate-request.dto.js';

/** Ends the consideration of a request on a ground of the Code, by decision of the head or a deputy (APPC 88(1)). */
@Injectable()
export class TerminateRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly end: EndProcedure,
    private readonly outbox: Outbox,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: TerminateRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'terminate');
      const ground = legalGround(closing, dto.groundCode);
      const reasoning = requireText(closing.request, 'reasoning', dto.reasoning);
      const head = await firstHeadOn(tx, closing.today);
      const decision = extensionDecision(principal, dto.approvedByHead === true, head);
      if (!decision) throw problems['head-approval-required']({}, [{ field: 'approvedByHead', code: 'required' }]);
      const by = actorFrom(principal);
      await this.end.run(tx, closing, { kind: 'termination', ground, reasoning, decision, by });
      await this.say(tx, closing, ground.code, decision);
      return this.details.load(tx, requestId);
    });
  }

  private async say(
    tx: TenantTx,
    { request, sequence, at }: Closing,
    groundCode: string,
    { role }: ExtensionDecision,
  ): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    await this.outbox.add(tx, {
      type: 'RequestTerminated',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence,
      correlationId,
      legalProfile,
      data: { requestId, number, groundCode, decidedBy: role, terminatedAt: at.toISOString() },
    });
  }
}

function legalGround({ request }: Closing, groundCode: string) {
  const grounds = proceduralGrounds(request.legalProfile, 'terminationGrounds', request.registeredOn);
  const ground = grounds.find(({ code }) => code === groundCode);
  if (!ground) throw problems['unknown-ground']({ groundCode }, [{ field: 'groundCode', code: 'invalid' }]);
  return ground;
}
