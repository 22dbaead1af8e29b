import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { lawfulGround, saveAdverseDecision } from '../../aggregate/adverse-decision.js';
import { Decisions } from '../../aggregate/decisions.js';
import { writeHistory } from '../../aggregate/history.js';
import { requiredText } from '../../aggregate/required-text.js';
import { isLate } from '../../domain/due-state.js';
import type { AccreditationDetail } from '../show-accreditation/accreditation-details.js';
import type { RefuseAccreditationDto } from './refuse-accreditation.dto.js';

/** A refusal: only on a ground the law knows, with reasoning, and with the right to complain under it (APPC 89(2)). */
@Injectable()
export class RefuseAccreditationHandler {
  constructor(
    private readonly decisions: Decisions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: RefuseAccreditationDto, seen?: number): Promise<AccreditationDetail> {
    return this.decisions.run(principal, id, 'refuse', seen, async ({ tx, row, frame, sequence }) => {
      const reasoning = requiredText(dto.reasoning, 'reasoning');
      const ground = lawfulGround(row, 'refusalGrounds', dto.groundCode, frame.today);
      const late = isLate(row, frame.now);
      const decided = { ground, reasoning, basis: null, bodyName: frame.name, at: frame.now, on: frame.today };
      await saveAdverseDecision(tx, row, { ...decided, kind: 'refusal', decidedBy: principal.personId });
      await tx.query(
        `update accreditation set state = 'refused', decided_at = $3, late = $4, version = $5 where id = $1 and body_id = $2`,
        [row.id, tx.bodyId, frame.now, late, sequence],
      );
      const params = { groundCode: ground.code, late };
      await writeHistory(tx, row.id, {
        at: frame.now,
        kind: 'refused',
        actorId: principal.personId,
        clause: ground.legalBasis,
        params,
      });
      this.audit.record(tx, {
        actor: actorOf(principal),
        action: 'refuse-accreditation',
        subject: `accreditation:${row.id}`,
        details: params,
      });
      await this.outbox.add(tx, {
        type: 'AccreditationRefused',
        subject: row.id,
        bodyId: tx.bodyId,
        sequence,
        correlationId: row.correlationId,
        legalProfile: row.legalProfile,
        data: { accreditationId: row.id, number: row.number, ...params, refusedAt: frame.now.toISOString() },
      });
    });
  }
}
