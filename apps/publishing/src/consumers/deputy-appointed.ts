import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { keepLeader } from './keep-leader.js';

@Controller()
export class DeputyAppointedConsumer {
  @Consumes('DeputyAppointed')
  keep({ data }: BaspasozEvent<'DeputyAppointed'>, tx: TenantTx): Promise<void> {
    return keepLeader(tx, { personId: data.personId, place: data.order, from: data.from });
  }
}
