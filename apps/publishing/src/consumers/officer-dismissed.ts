import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** The row stays: what the officer wrote keeps its author. */
@Controller()
export class OfficerDismissedConsumer {
  @Consumes('OfficerDismissed')
  async keep({ data }: BaspasozEvent<'OfficerDismissed'>, tx: TenantTx): Promise<void> {
    await tx.query('update officer set dismissed_on = $4 where body_id = $1 and person_id = $2 and post_id = $3', [
      tx.bodyId,
      data.personId,
      data.postId,
      data.on,
    ]);
  }
}
