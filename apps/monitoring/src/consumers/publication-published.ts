import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { lockSection } from '../notification/section-row.js';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class PublicationPublished {
  /** A publication ends the staleness of its section; one that is told late ends no staleness that began after it. */
  @Consumes('PublicationPublished')
  async settle({ data }: BaspasozEvent<'PublicationPublished'>, tx: TenantTx): Promise<void> {
    await lockSection(tx, data.sectionId, data.publishedAt);
    await settleMatter(tx, 'section-stale', data.sectionId, data.publishedAt);
  }
}
