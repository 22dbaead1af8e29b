import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class RequestRedirected {
  @Consumes('RequestRedirected')
  async keep({ data }: BaspasozEvent<'RequestRedirected'>, tx: TenantTx): Promise<void> {
    if (!data.whole) return;
    await settleMatter(tx, 'deadline-breached', data.requestId, data.redirectedAt);
  }
}
