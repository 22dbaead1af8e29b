import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { settleMatter } from '../notification/settle-matter.js';

@Controller()
export class RequestAnswered {
  @Consumes('RequestAnswered')
  async keep({ data }: BaspasozEvent<'RequestAnswered'>, tx: TenantTx): Promise<void> {
    await tx.query('update request set answered_at = $2, answered_late = $3 where request_id = $1', [
      data.requestId,
      data.answeredAt,
      data.late,
    ]);
    await settleMatter(tx, 'deadline-breached', data.requestId, data.answeredAt);
  }
}
