import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { PeopleNames } from '../people/people-names.js';

/** A deputy approves while the head is away, and the ledger names whoever decided. */
@Controller()
export class DeputyAppointedConsumer {
  constructor(private readonly names: PeopleNames) {}

  @Consumes('DeputyAppointed')
  async keep({ data }: BaspasozEvent<'DeputyAppointed'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into deputy (body_id, place, person_id, from_date) values ($1, $2, $3, $4)
       on conflict (body_id, place, from_date) do update set person_id = excluded.person_id, until_date = null`,
      [tx.bodyId, data.order, data.personId, data.from],
    );
    await this.names.expect(tx, data.personId);
  }
}
