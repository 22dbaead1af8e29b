import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class AccreditationRefused {
  @Consumes('AccreditationRefused')
  async settle({ data }: BaspasozEvent<'AccreditationRefused'>, tx: TenantTx): Promise<void> {
    await settleMatter(tx, 'accreditation-term-breached', data.accreditationId, data.refusedAt);
  }
}
