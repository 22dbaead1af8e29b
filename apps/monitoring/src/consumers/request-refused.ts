import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class RequestRefused {
  @Consumes('RequestRefused')
  async keep({ data }: BaspasozEvent<'RequestRefused'>, tx: TenantTx): Promise<void> {
    await settleMatter(tx, 'deadline-breached', data.requestId, data.refusedAt);
  }
}
