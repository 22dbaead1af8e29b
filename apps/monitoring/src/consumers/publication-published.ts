import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { lockSection } from '../notification/section-row.js';
import { settleMatter } from '../notification/settle-matter.js';
import { publishAnswer } from '../official-message/keep-answer.js';

@Controller()
export class PublicationPublished {
  /**
   * A publication ends the staleness of its sections; one that is told late ends no staleness that began after it. One that answers a
   * story ends the clock of its official message.
   */
  @Consumes('PublicationPublished')
  async settle({ data }: BaspasozEvent<'PublicationPublished'>, tx: TenantTx): Promise<void> {
    for (const sectionId of [data.sectionId, ...(data.alsoSectionIds ?? [])].toSorted()) {
      await lockSection(tx, sectionId, data.publishedAt);
      await settleMatter(tx, 'section-stale', sectionId, data.publishedAt);
    }
    await publishAnswer(tx, data.publicationId, data.publishedAt);
  }
}
