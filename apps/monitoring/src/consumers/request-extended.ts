import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class RequestExtended {
  @Consumes('RequestExtended')
  async keep({ data }: BaspasozEvent<'RequestExtended'>, tx: TenantTx): Promise<void> {
    await tx.query('update request set due_on = $2, extended = true where request_id = $1', [
      data.requestId,
      data.dueOn,
    ]);
  }
}
