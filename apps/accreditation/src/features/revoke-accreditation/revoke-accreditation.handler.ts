import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { accreditationBarredUntil, profileByCode } from '@baspasoz/law';
import type { AccreditationItem } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { lawfulGround, saveAdverseDecision } from '../../aggregate/adverse-decision.js';
import { Decisions } from '../../aggregate/decisions.js';
import type { InHand } from '../../aggregate/decisions.js';
import { writeHistory } from '../../aggregate/history.js';
import { requiredText } from '../../aggregate/required-text.js';
import { oneLine } from '../../domain/one-line.js';
import type { AccreditationDetail } from '../show-accreditation/accreditation-details.js';
import type { RevokeAccreditationDto } from './revoke-accreditation.dto.js';

/** Takes accreditation away: on a ground the law knows, by a named act or statement, and for the term the law sets. */
@Injectable()
export class RevokeAccreditationHandler {
  constructor(
    private readonly decisions: Decisions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: RevokeAccreditationDto, seen?: number): Promise<AccreditationDetail> {
    return this.decisions.run(principal, id, 'revoke', seen, async (inHand) => {
      const { tx, row, frame } = inHand;
      const basis = oneLine(requiredText(dto.basis, 'basis'));
      const reasoning = requiredText(dto.reasoning, 'reasoning');
      const ground = lawfulGround(row, 'revocationGrounds', dto.groundCode, frame.today);
      const decided = { ground, reasoning, basis, bodyName: frame.name, at: frame.now, on: frame.today };
      await saveAdverseDecision(tx, row, { ...decided, kind: 'revocation', decidedBy: principal.personId });
      await this.save(inHand, ground, principal);
    });
  }

  private async save(
    { tx, row, frame, sequence }: InHand,
    ground: AccreditationItem,
    principal: Principal,
  ): Promise<void> {
    const barredUntil = accreditationBarredUntil(profileByCode(row.legalProfile), frame.today);
    await tx.query(
      `update accreditation set state = 'revoked', revoked_at = $3, barred_until = $4, version = $5 where id = $1 and body_id = $2`,
      [row.id, tx.bodyId, frame.now, barredUntil, sequence],
    );
    const params = { groundCode: ground.code, barredUntil };
    await writeHistory(tx, row.id, {
      at: frame.now,
      kind: 'revoked',
      actorId: principal.personId,
      clause: ground.legalBasis,
      params,
    });
    this.audit.record(tx, {
      actor: actorOf(principal),
      action: 'revoke-accreditation',
      subject: `accreditation:${row.id}`,
      details: params,
    });
    await this.outbox.add(tx, {
      type: 'AccreditationRevoked',
      subject: row.id,
      bodyId: tx.bodyId,
      sequence,
      correlationId: row.correlationId,
      legalProfile: row.legalProfile,
      data: {
        accreditationId: row.id,
        number: row.number,
        journalistId: row.journalistId,
        ...(row.personId ? { personId: row.personId } : {}),
        groundCode: ground.code,
        revokedAt: frame.now.toISOString(),
      },
    });
  }
}
