import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { keepLeader } from './keep-leader.js';

@Controller()
export class FirstHeadAppointedConsumer {
  @Consumes('FirstHeadAppointed')
  keep({ data }: BaspasozEvent<'FirstHeadAppointed'>, tx: TenantTx): Promise<void> {
    return keepLeader(tx, { personId: data.personId, place: 0, from: data.from });
  }
}
