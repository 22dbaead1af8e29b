import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class RequestTerminated {
  @Consumes('RequestTerminated')
  async keep({ data }: BaspasozEvent<'RequestTerminated'>, tx: TenantTx): Promise<void> {
    await settleMatter(tx, 'deadline-breached', data.requestId, data.terminatedAt);
  }
}
