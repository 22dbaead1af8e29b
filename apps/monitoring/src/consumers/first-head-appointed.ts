import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { AppointLeader } from '../notification/appoint-leader.js';

@Controller()
export class FirstHeadAppointed {
  constructor(private readonly leaders: AppointLeader) {}

  @Consumes('FirstHeadAppointed')
  async keep({ data }: BaspasozEvent<'FirstHeadAppointed'>, tx: TenantTx): Promise<void> {
    await this.leaders.appoint(tx, { personId: data.personId, place: 0, from: data.from });
  }
}
