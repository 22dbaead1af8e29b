import { Injectable } from '@nestjs/common';
import type { RefusalGround } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import type { AnswerForm } from '../domain/answer-form.js';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { CloseRequest } from './close-request.js';
import type { Closing } from './close-request.js';
import { writeLedger } from './ledger.js';

/** A refusal as it goes out. */
export interface DecidedRefusal {
  ground: RefusalGround;
  reasoning: string;
  form: AnswerForm;
  approvedByHead: boolean;
  /** In which capacity it was approved here: by the head, or by the deputy while the head was away. */
  approvedAs: 'first-head' | 'deputy' | null;
  /** Number and date of the head's decision on paper, where there is one. */
  headDecisionReference: string | null;
}

/** Writes a decided refusal: the end of the clock, the letter, ledger, audit, event. */
@Injectable()
export class RecordRefusal {
  constructor(
    private readonly close: CloseRequest,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, closing: Closing, refusal: DecidedRefusal, by: Actor): Promise<void> {
    const { request, at, late } = closing;
    const { ground } = refusal;
    await this.close.stopClock(tx, closing, 'refused', undefined, refusal.form === 'e-mail');
    await insertRefusal(tx, closing, refusal, by);
    const details = { groundCode: ground.code, late, approvedByHead: refusal.approvedByHead };
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
      details: { ...details, approvedAs: refusal.approvedAs, headDecisionReference: refusal.headDecisionReference },
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

async function insertRefusal(tx: TenantTx, closing: Closing, refusal: DecidedRefusal, by: Actor): Promise<void> {
  const { request, at, late } = closing;
  const { ground } = refusal;
  await tx.query(
    `insert into refusal (request_id, body_id, ground_code, reasoning, language, legal_reference, appeal_text, head_approved, refused_by, refused_at, late,
       head_decision_reference, approved_as)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      request.requestId,
      tx.bodyId,
      ground.code,
      refusal.reasoning,
      request.language,
      ground.legalBasis[request.language],
      closing.words(request.language).appealText,
      refusal.approvedByHead,
      by.personId,
      at,
      late,
      refusal.headDecisionReference,
      refusal.approvedAs,
    ],
  );
}
