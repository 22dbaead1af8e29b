import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@baspasoz/law';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { decisionParams } from '../domain/extension-decision.js';
import type { ExtensionDecision } from '../domain/extension-decision.js';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { CloseRequest } from './close-request.js';
import type { Closing } from './close-request.js';
import { writeLedger } from './ledger.js';

export interface ProceduralEnd {
  kind: 'return' | 'termination';
  ground: { code: string; legalBasis: LocalizedText };
  reasoning: string;
  /** Whose decision it is, where the law asks for the head's or a deputy's. */
  decision: ExtensionDecision | null;
  by: Actor;
}

/** What a return and a termination have in common: the decision is kept with the right to complain under it, and the clock ends. */
@Injectable()
export class EndProcedure {
  constructor(
    private readonly close: CloseRequest,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, closing: Closing, { kind, ground, reasoning, decision, by }: ProceduralEnd): Promise<void> {
    const { request, at, late } = closing;
    const isReturn = kind === 'return';
    await this.close.stopClock(tx, closing, isReturn ? 'returned' : 'terminated');
    const { legalReference, appealText } = closing.words(request.language, ground.legalBasis);
    await tx.query(
      `insert into procedural_decision (request_id, body_id, kind, ground_code, reasoning, language, legal_reference, appeal_text,
         decided_by_role, decided_by, recorded_by, decided_at, late, decision_number, decision_date)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        request.requestId,
        tx.bodyId,
        kind,
        ground.code,
        reasoning,
        request.language,
        legalReference,
        appealText,
        decision?.role ?? null,
        decision?.personId ?? null,
        by.personId,
        at,
        late,
        decision?.paper?.number ?? null,
        decision?.paper?.decidedOn ?? null,
      ],
    );
    await writeLedger(tx, request.requestId, {
      at,
      kind: isReturn ? 'returned' : 'terminated',
      actorId: by.personId,
      clause: ground.legalBasis,
      params: {
        groundCode: ground.code,
        late,
        ...(decision && decisionParams(decision)),
      },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: isReturn ? 'return-request' : 'terminate-request',
      subject: `request:${request.requestId}`,
      details: { groundCode: ground.code, late, decidedBy: decision },
    });
  }
}
