import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class AccreditationGranted {
  @Consumes('AccreditationGranted')
  async settle({ data }: BaspasozEvent<'AccreditationGranted'>, tx: TenantTx): Promise<void> {
    await settleMatter(tx, 'accreditation-term-breached', data.accreditationId, data.grantedAt);
  }
}
