import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { AppointLeader } from '../notification/appoint-leader.js';

@Controller()
export class DeputyAppointed {
  constructor(private readonly leaders: AppointLeader) {}

  @Consumes('DeputyAppointed')
  async keep({ data }: BaspasozEvent<'DeputyAppointed'>, tx: TenantTx): Promise<void> {
    await this.leaders.appoint(tx, { personId: data.personId, place: data.order, from: data.from });
  }
}
