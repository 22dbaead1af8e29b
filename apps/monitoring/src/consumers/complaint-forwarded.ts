import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class ComplaintForwarded {
  @Consumes('ComplaintForwarded')
  async settle({ data }: BaspasozEvent<'ComplaintForwarded'>, tx: TenantTx): Promise<void> {
    await settleMatter(tx, 'complaint-overdue', data.complaintId, data.forwardedAt);
  }
}
