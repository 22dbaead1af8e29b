import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { PeopleNames } from '../people/people-names.js';

/** An extension is the head's decision (art. 36): the ledger names who the head was that day. */
@Controller()
export class FirstHeadAppointedConsumer {
  constructor(private readonly names: PeopleNames) {}

  @Consumes('FirstHeadAppointed')
  async note({ data }: BaspasozEvent<'FirstHeadAppointed'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into first_head (body_id, person_id, appointed_from) values ($1, $2, $3)
       on conflict (body_id, appointed_from) do update set person_id = excluded.person_id`,
      [tx.bodyId, data.personId, data.from],
    );
    await this.names.expect(tx, data.personId);
  }
}
