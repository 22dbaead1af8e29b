import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { Actor } from '../../aggregate/actor.js';
import type { Closing } from '../../aggregate/close-request.js';
import { EndProcedure } from '../../aggregate/end-procedure.js';
import type { ExtensionDecision } from '../../domain/extension-decision.js';
import type { WantedTermination } from './wanted-termination.js';

/** Writes a decided end of the consideration (APPC 88(1)): the decision, the end of the clock, the letter, the event. */
@Injectable()
export class SaveTermination {
  constructor(
    private readonly end: EndProcedure,
    private readonly outbox: Outbox,
  ) {}

  async save(
    tx: TenantTx,
    closing: Closing,
    { ground, reasoning }: WantedTermination,
    decision: ExtensionDecision,
    by: Actor,
  ): Promise<void> {
    await this.end.run(tx, closing, { kind: 'termination', ground, reasoning, decision, by });
    const { request, sequence, at } = closing;
    const { requestId, number, correlationId, legalProfile } = request;
    await this.outbox.add(tx, {
      type: 'RequestTerminated',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence,
      correlationId,
      legalProfile,
      data: {
        requestId,
        number,
        groundCode: ground.code,
        decidedBy: decision.role,
        terminatedAt: at.toISOString(),
      },
    });
  }
}
