import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { PeopleNames } from '../people/people-names.js';

/** The ledger names whoever decided; heads extend terms too. */
@Controller()
export class DeputyAppointedConsumer {
  constructor(private readonly names: PeopleNames) {}

  @Consumes('DeputyAppointed')
  async expectName({ data }: BaspasozEvent<'DeputyAppointed'>, tx: TenantTx): Promise<void> {
    await this.names.expect(tx, data.personId);
  }
}
