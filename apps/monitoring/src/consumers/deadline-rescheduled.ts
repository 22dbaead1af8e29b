import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class DeadlineRescheduled {
  @Consumes('DeadlineRescheduled')
  async keep({ data }: BaspasozEvent<'DeadlineRescheduled'>, tx: TenantTx): Promise<void> {
    if (data.kind !== 'due') return;
    await tx.query('update request set due_on = $2 where request_id = $1', [data.requestId, data.dueOn]);
  }
}
