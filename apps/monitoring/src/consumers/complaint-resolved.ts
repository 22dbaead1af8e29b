import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class ComplaintResolved {
  @Consumes('ComplaintResolved')
  async settle({ data }: BaspasozEvent<'ComplaintResolved'>, tx: TenantTx): Promise<void> {
    // What the higher body decides comes after the complaint was sent there, which has settled the matter.
    if (data.outcome !== 'satisfied' && data.outcome !== 'withdrawn') return;
    await settleMatter(tx, 'complaint-overdue', data.complaintId, data.resolvedAt);
  }
}
