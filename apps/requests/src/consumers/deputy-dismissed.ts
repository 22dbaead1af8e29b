import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** Who is no longer deputy approves nothing in the head's place. */
@Controller()
export class DeputyDismissedConsumer {
  @Consumes('DeputyDismissed')
  async end({ data }: BaspasozEvent<'DeputyDismissed'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `update deputy set until_date = $4 where body_id = $1 and person_id = $2 and place = $3 and until_date is null`,
      [tx.bodyId, data.personId, data.order, data.on],
    );
  }
}
