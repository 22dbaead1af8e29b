import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { writeEditions } from '../../aggregate/publication-row.js';
import { problems } from '../../problems.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import { requireSection } from '../../publication/require-section.js';
import { editionsFrom } from '../create-publication/editions.dto.js';
import type { EditPublicationDto } from './edit-publication.dto.js';

@Injectable()
export class EditPublicationHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: EditPublicationDto): Promise<PublicationDetail> {
    return this.change.run(principal, id, { action: 'edit', version: dto.version }, (change) => this.edit(change, dto));
  }

  private async edit({ tx, publication, frame, by }: Change, dto: EditPublicationDto): Promise<void> {
    const { id } = publication;
    const sectionId = dto.sectionId ?? publication.sectionId;
    if (sectionId !== publication.sectionId) {
      // What stands in a section was published there; its address and its section's term hang on it.
      if (publication.publicState !== 'none') throw problems['action-not-possible']();
      await requireSection(tx, sectionId);
    }
    const editions = editionsFrom(dto.editions);
    const isPublic = publication.publicState !== 'none';
    await tx.query(
      `update publication set section_id = $3, work_state = 'draft', languages = case when $4 then languages else $5 end, review_on = $6,
         contributors = array(select distinct unnest(contributors || $7::uuid)), changed_at = $8, version = version + 1
       where id = $1 and body_id = $2`,
      [
        id,
        tx.bodyId,
        sectionId,
        isPublic,
        Object.keys(editions),
        dto.reviewOn === undefined ? publication.reviewOn : dto.reviewOn,
        by,
        frame.now,
      ],
    );
    await writeEditions(tx, id, editions);
    await writeLedger(tx, id, { at: frame.now, kind: 'changed', actorId: by });
    this.audit.record(tx, { actor: actorOf(by), action: 'edit-publication', subject: `publication:${id}` });
  }
}
