import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { EndProcedure } from '../../aggregate/end-procedure.js';
import { requireText } from '../../aggregate/require-text.js';
import { returnGrounds } from '../../domain/return-grounds.js';
import type { ReturnGround } from '../../domain/return-grounds.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { ReturnRequestDto } from './return-request.dto.js';

/** Returns a request that cannot be considered, on a ground of the Code and within its term (APPC 64(7)). */
@Injectable()
export class ReturnRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly end: EndProcedure,
    private readonly outbox: Outbox,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: ReturnRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'return');
      const ground = await groundNow(tx, closing, dto.groundCode);
      const reasoning = requireText(closing.request, 'reasoning', dto.reasoning);
      const by = actorFrom(principal);
      await this.end.run(tx, closing, { kind: 'return', ground, reasoning, decision: null, by });
      await this.say(tx, closing, ground);
      return this.details.load(tx, requestId);
    });
  }

  private async say(tx: TenantTx, { request, sequence, at }: Closing, { code }: ReturnGround): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    await this.outbox.add(tx, {
      type: 'RequestReturned',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence,
      correlationId,
      legalProfile,
      data: { requestId, number, groundCode: code, returnedAt: at.toISOString() },
    });
  }
}

/** The ground named, if it holds on the day. */
async function groundNow(tx: TenantTx, { request, clock, calendar, at }: Closing, code: string): Promise<ReturnGround> {
  const requirements = await tx.query<{ answerBy: string | null; repliedAt: Date | null }>(
    `select answer_by::text as "answerBy", replied_at as "repliedAt" from requester_question
     where request_id = $1 and body_id = $2 and kind = 'requirements'`,
    [request.requestId, tx.bodyId],
  );
  const known = returnGrounds({ clock, calendar, now: at, requirements });
  const ground = known.find((one) => one.code === code);
  if (!ground) throw problems['unknown-ground']({ groundCode: code }, [{ field: 'groundCode', code: 'invalid' }]);
  if (!ground.possible) throw problems['return-term-is-over']({}, [{ field: 'groundCode', code: 'invalid' }]);
  return ground;
}
