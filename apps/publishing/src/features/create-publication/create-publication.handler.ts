import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorOf, personOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { writeEditions } from '../../aggregate/publication-row.js';
import { firstOf } from '../../aggregate/repeats.js';
import { requireSection } from '../../publication/require-section.js';
import { PublicationDetails } from '../../publication/publication-details.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import type { CreatePublicationDto } from './create-publication.dto.js';
import { editionsFrom } from './editions.dto.js';

@Injectable()
export class CreatePublicationHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
    private readonly details: PublicationDetails,
    private readonly outbox: Outbox,
  ) {}

  run(principal: Principal, dto: CreatePublicationDto, key?: string): Promise<PublicationDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const by = personOf(principal);
      const id = v7();
      const earlier = await firstOf(tx, { owner: by, command: dto, key }, id);
      if (!earlier) await this.create(tx, id, dto, by);
      return this.details.load(tx, earlier ?? id, principal);
    });
  }

  private async create(tx: TenantTx, id: string, dto: CreatePublicationDto, by: string): Promise<void> {
    const { now, profile } = await this.frames.loadOpen(tx);
    const also = (dto.alsoSectionIds ?? []).filter((one) => one !== dto.sectionId);
    await requireSection(tx, dto.sectionId);
    for (const one of also) await requireSection(tx, one, 'alsoSectionIds');
    const editions = editionsFrom(dto.editions);
    await tx.query(
      `insert into publication (id, body_id, section_id, work_state, languages, review_on, contributors, created_at, changed_at, correlation_id,
         also_section_ids, story_id, sequence)
       values ($1, $2, $3, 'draft', $4, $5, $6, $7, $7, $8, $9, $10, $11)`,
      [
        id,
        tx.bodyId,
        dto.sectionId,
        Object.keys(editions),
        dto.reviewOn ?? null,
        [by],
        now,
        correlation.current(),
        also,
        dto.storyId ?? null,
        dto.storyId ? 1 : 0,
      ],
    );
    await writeEditions(tx, id, editions);
    await writeLedger(tx, id, { at: now, kind: 'created', actorId: by });
    this.audit.record(tx, { actor: actorOf(by), action: 'create-publication', subject: `publication:${id}` });
    if (dto.storyId)
      await this.outbox.add(tx, {
        type: 'StoryAnswerBegun',
        subject: id,
        bodyId: tx.bodyId,
        sequence: 1,
        correlationId: correlation.current(),
        legalProfile: profile.code,
        data: { publicationId: id, storyId: dto.storyId, begunBy: by, begunAt: now.toISOString() },
      });
  }
}
