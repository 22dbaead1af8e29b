import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { AppointLeader } from '../notification/appoint-leader.js';

@Controller()
export class DeputyDismissed {
  constructor(private readonly leaders: AppointLeader) {}

  @Consumes('DeputyDismissed')
  async end({ data }: BaspasozEvent<'DeputyDismissed'>, tx: TenantTx): Promise<void> {
    await this.leaders.release(tx, { personId: data.personId, place: data.order, on: data.on });
  }
}
