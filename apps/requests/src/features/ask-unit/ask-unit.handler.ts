import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { profileByCode } from '@baspasoz/law';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { firstOf } from '../../aggregate/first-of.js';
import { plainText } from '../../domain/plain-text.js';
import { OpenEnquiry } from '../../enquiry/open-enquiry.js';
import { enquiriesOf } from '../../enquiry/enquiries-of.js';
import { dueOf } from '../../enquiry/due-of.js';
import { lockServed } from '../../enquiry/served.js';
import type { Served } from '../../enquiry/served.js';
import { problems } from '../../problems.js';
import type { AskUnitDto } from './ask-unit.dto.js';

/** Asks one unit or several at once; each enquiry lives by itself from then on. Whoever sends the same twice under one key asks once. */
@Injectable()
export class AskUnitHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly open: OpenEnquiry,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, served: Served, dto: AskUnitDto, key?: string): Promise<{ ids: string[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const askingId = v7();
      const command = { owner: principal.personId, key, command: { ask: served.id, ...dto } };
      const earlier = await firstOf(tx, command, askingId);
      if (earlier) return { ids: await enquiriesOf(tx, earlier) };
      const frame = await this.frames.load(tx);
      const { outer, ...facts } = await lockServed(tx, served, frame);
      const dueAt = dueOf(dto, frame, outer, profileByCode(facts.legalProfile).unitEnquiry);
      const recipients = await officersByUnit(tx, dto);
      const ids: string[] = [];
      for (const unitId of dto.unitIds) {
        const id = await this.open.run(tx, frame, {
          ...{ ...facts, origin: 'officer', askingId, unitId, recipientIds: recipients.get(unitId) ?? [] },
          ...{ question: plainText(dto.question), reason: plainText(dto.reason), askedBy: principal.personId, dueAt },
        });
        ids.push(id);
      }
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'ask-unit',
        subject: `${served.kind}:${served.id}`,
        details: { enquiryIds: ids.join(' '), unitIds: dto.unitIds.join(' ') },
      });
      return { ids };
    });
  }
}

/** The chosen officers by the unit they work in; one who works in none of the units is a mistake of the form. */
async function officersByUnit(
  tx: TenantTx,
  { unitIds, recipientIds = [] }: AskUnitDto,
): Promise<Map<string, string[]>> {
  if (recipientIds.length === 0) return new Map();
  const found = await tx.query<{ unitId: string; personId: string }>(
    `select distinct unit_id as "unitId", person_id as "personId" from officer
     where body_id = $1 and unit_id = any ($2::uuid[]) and person_id = any ($3::uuid[]) and dismissed_on is null`,
    [tx.bodyId, unitIds, recipientIds],
  );
  const known = new Set(found.map(({ personId }) => personId));
  if (recipientIds.some((id) => !known.has(id.toLowerCase())))
    throw problems['recipient-not-in-unit']({}, [{ field: 'recipientIds', code: 'invalid' }]);
  const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
  return new Map([...byUnit].map(([unitId, officers]) => [unitId, officers.map(({ personId }) => personId)]));
}
