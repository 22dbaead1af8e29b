import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import type { ClockRow } from './clock-row.js';
import { writeLedger } from './ledger.js';

export interface Assignment {
  unitId: string | null;
  assigneeId: string | null;
}

/** Gives a locked, open request to a unit or a person and says so; shared by the assignment and by "take next". */
@Injectable()
export class Assign {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async to(tx: TenantTx, request: ClockRow, { unitId, assigneeId }: Assignment, by: Actor, at: Date): Promise<void> {
    await tx.query(
      `update statutory_clock set state = 'assigned', unit_id = $3, assignee_id = $4, sequence = sequence + 1
       where request_id = $1 and body_id = $2`,
      [request.requestId, tx.bodyId, unitId, assigneeId],
    );
    const isTaken = assigneeId === by.personId;
    await writeLedger(tx, request.requestId, {
      at,
      kind: isTaken ? 'taken' : 'assigned',
      actorId: by.personId,
      clause: null,
      params: { unitId, assigneeId },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'assign-request',
      subject: `request:${request.requestId}`,
      details: { unitId, assigneeId },
    });
    await this.outbox.add(tx, {
      type: 'RequestAssigned',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        assignedBy: by.personId,
        ...(unitId ? { unitId } : {}),
        ...(assigneeId ? { assigneeId } : {}),
      },
    });
  }
}
