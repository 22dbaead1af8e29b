import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class OfficerDismissed {
  /** Who has left the post receives no more digests; who holds another chooses again. */
  @Consumes('OfficerDismissed')
  async forget({ data }: BaspasozEvent<'OfficerDismissed'>, tx: TenantTx): Promise<void> {
    await tx.query(`delete from digest_choice where person_id = $1 and role in ('authorized-person', 'officer')`, [
      data.personId,
    ]);
  }
}
