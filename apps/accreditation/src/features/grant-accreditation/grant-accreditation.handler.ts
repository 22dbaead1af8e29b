import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { trackingCodeBytes } from '@baspasoz/contracts';
import { accreditationRules, accreditationValidUntil, profileByCode, termOn } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { barredUntil } from '../../aggregate/barred-until.js';
import { Decisions } from '../../aggregate/decisions.js';
import type { InHand } from '../../aggregate/decisions.js';
import { writeHistory } from '../../aggregate/history.js';
import { outletOf } from '../../aggregate/registers.js';
import { isLate } from '../../domain/due-state.js';
import { obstaclesToGrant } from '../../domain/grant-obstacles.js';
import { problems } from '../../problems.js';
import type { AccreditationDetail } from '../show-accreditation/accreditation-details.js';
import type { GrantAccreditationDto } from './grant-accreditation.dto.js';

/** Grants permanent accreditation, for as long as the law says, unless a ground for refusal stands in the way. */
@Injectable()
export class GrantAccreditationHandler {
  constructor(
    private readonly decisions: Decisions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(
    principal: Principal,
    id: string,
    { documentsSeen }: GrantAccreditationDto,
    seen?: number,
  ): Promise<AccreditationDetail> {
    return this.decisions.run(principal, id, 'grant', seen, async (inHand) => {
      await refuseObstacles(inHand, documentsSeen);
      await this.save(inHand, documentsSeen, principal);
    });
  }

  private async save(inHand: InHand, documents: string[], principal: Principal): Promise<void> {
    const { tx, row, frame, sequence } = inHand;
    const profile = profileByCode(row.legalProfile);
    const validUntil = accreditationValidUntil(profile, frame.today);
    const late = isLate(row, frame.now);
    await tx.query(
      `update accreditation set state = 'granted', documents = $3, decided_at = $4, late = $5, granted_on = $6, valid_until = $7, check_code = $8,
         version = $9 where id = $1 and body_id = $2`,
      [
        row.id,
        tx.bodyId,
        [...new Set(documents)],
        frame.now,
        late,
        frame.today,
        validUntil,
        randomBytes(trackingCodeBytes),
        sequence,
      ],
    );
    const validity = termOn(profile, accreditationRules(profile).permanent.validity, frame.today);
    await writeHistory(tx, row.id, {
      at: frame.now,
      kind: 'granted',
      actorId: principal.personId,
      clause: validity?.clause ?? null,
      params: { validUntil, late },
    });
    this.audit.record(tx, {
      actor: actorOf(principal),
      action: 'grant-accreditation',
      subject: `accreditation:${row.id}`,
      details: { validUntil, late, documents },
    });
    await this.outbox.add(tx, {
      type: 'AccreditationGranted',
      subject: row.id,
      bodyId: tx.bodyId,
      sequence,
      correlationId: row.correlationId,
      legalProfile: row.legalProfile,
      data: {
        accreditationId: row.id,
        number: row.number,
        journalistId: row.journalistId,
        outletId: row.outletId,
        ...(row.personId ? { personId: row.personId } : {}),
        kind: 'permanent',
        grantedAt: frame.now.toISOString(),
        validUntil,
      },
    });
  }
}

async function refuseObstacles({ tx, row, frame }: InHand, documents: string[]): Promise<void> {
  const facts = {
    outlet: await outletOf(tx, row.outletId),
    documents,
    barredUntil: await barredUntil(tx, row.journalistId),
  };
  const [obstacle] = obstaclesToGrant(profileByCode(row.legalProfile), facts, frame.today);
  if (obstacle === 'documents-missing') throw problems[obstacle]({}, [{ field: 'documentsSeen', code: 'required' }]);
  if (obstacle) throw problems[obstacle]({ until: facts.barredUntil ?? '' });
}
