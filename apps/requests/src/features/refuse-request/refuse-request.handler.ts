import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { RefusalGround } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { answerFault, languageName } from '../../domain/check-answer.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { RefuseRequestDto } from './refuse-request.dto.js';

/** A refusal: only on a ground the law knows, with reasoning, and with the right to complain under it (APPC 89(2)). */
@Injectable()
export class RefuseRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: RefuseRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'refuse');
      const refusal = { ...dto, reasoning: plainText(dto.reasoning) };
      const ground = legalGround(closing, refusal);
      await this.close.stopClock(tx, closing, 'refused');
      await this.save(tx, closing, ground, refusal, actorFrom(principal));
      return this.details.load(tx, requestId);
    });
  }

  private async save(
    tx: TenantTx,
    closing: Closing,
    ground: RefusalGround,
    refusal: RefuseRequestDto,
    by: Actor,
  ): Promise<void> {
    const { request, at, late } = closing;
    const { appealText } = closing.words(request.language);
    await tx.query(
      `insert into refusal (request_id, body_id, ground_code, reasoning, language, legal_reference, appeal_text, head_approved, refused_by, refused_at, late)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        request.requestId,
        tx.bodyId,
        ground.code,
        refusal.reasoning,
        request.language,
        ground.legalBasis[request.language],
        appealText,
        refusal.approvedByHead === true,
        by.personId,
        at,
        late,
      ],
    );
    const details = { groundCode: ground.code, late, approvedByHead: refusal.approvedByHead === true };
    await writeLedger(tx, request.requestId, {
      at,
      kind: 'refused',
      actorId: by.personId,
      clause: ground.legalBasis,
      params: details,
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'refuse-request',
      subject: `request:${request.requestId}`,
      details,
    });
    await this.outbox.add(tx, {
      type: 'RequestRefused',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: closing.sequence,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        number: request.number,
        groundCode: ground.code,
        refusedAt: at.toISOString(),
        late,
      },
    });
  }
}

/** The grounds are those of the profile the request lives under. */
function legalGround({ request }: Closing, refusal: RefuseRequestDto): RefusalGround {
  const ground = refusalGrounds(profileByCode(request.legalProfile)).find(({ code }) => code === refusal.groundCode);
  if (!ground)
    throw problems['unknown-ground']({ groundCode: refusal.groundCode }, [{ field: 'groundCode', code: 'invalid' }]);
  if (!refusal.reasoning) throw sharedProblems['invalid-input']({}, [{ field: 'reasoning', code: 'required' }]);
  if (ground.requiresHeadApproval && !refusal.approvedByHead)
    throw problems['head-approval-required']({}, [{ field: 'approvedByHead', code: 'required' }]);
  if (answerFault(request, { language: request.language, text: refusal.reasoning }))
    throw problems['answer-text-language']({ language: languageName(request.language) }, [
      { field: 'reasoning', code: 'invalid' },
    ]);
  return ground;
}
