import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '@baspasoz/auth';
import { bodyId } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Creations } from '../../aggregate/creations.js';
import { journalistOf } from '../../aggregate/registers.js';
import type { Journalist } from '../../aggregate/registers.js';
import { saveJournalist } from '../../aggregate/save-journalist.js';
import { saveOutlet } from '../../aggregate/save-outlet.js';
import { Submission } from '../../aggregate/submission.js';
import { takeTurns } from '../../aggregate/take-turns.js';
import { OwnAccreditations } from '../list-own-accreditations/own-accreditations.js';
import type { OwnAccreditation } from '../list-own-accreditations/own-accreditations.js';
import type { ApplyForAccreditationDto } from './apply-for-accreditation.dto.js';

/** A journalist's own application: what the body does not know of them yet is entered with it, marked as not checked by the office. */
@Injectable()
export class ApplyForAccreditationHandler {
  constructor(
    private readonly creations: Creations,
    private readonly submission: Submission,
    private readonly own: OwnAccreditations,
  ) {}

  run(principal: Principal, dto: ApplyForAccreditationDto, key?: string): Promise<OwnAccreditation> {
    return this.creations.run(bodyId(dto.bodyId), {
      owner: principal.personId,
      key,
      command: { own: dto },
      make: async (tx, id) => {
        const application = {
          journalist: await knownOrEntered(tx, principal.personId, dto),
          language: dto.language,
          strategicObject: false,
          documents: [...new Set(dto.documents)],
          receivedAt: null,
          lateReason: null,
          byApplicant: true,
        };
        await this.submission.run(tx, id, application, principal);
      },
      show: (tx, id) => this.own.one(tx, id),
    });
  }
}

/** A journalist the body knows by the account stays as the office has them; an outlet is known by its BIN. */
async function knownOrEntered(tx: TenantTx, personId: string, dto: ApplyForAccreditationDto): Promise<Journalist> {
  await takeTurns(tx, `account:${personId}`);
  const [known] = await tx.query<{ id: string }>('select id from journalist where body_id = $1 and person_id = $2', [
    tx.bodyId,
    personId,
  ]);
  if (known) return journalistOf(tx, known.id);
  const [outlet] = await tx.query<{ id: string }>('select id from outlet where body_id = $1 and bin = $2', [
    tx.bodyId,
    dto.outlet.bin ?? null,
  ]);
  const outletId = outlet?.id ?? v7();
  if (!outlet) await saveOutlet(tx, outletId, dto.outlet, true);
  const id = v7();
  await saveJournalist(tx, id, { ...dto.journalist, outletId, personId }, true);
  return journalistOf(tx, id);
}
