import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { PeopleNames } from '../people/people-names.js';

@Controller()
export class OfficerAppointedConsumer {
  constructor(private readonly names: PeopleNames) {}

  @Consumes('OfficerAppointed')
  async keep({ data }: BaspasozEvent<'OfficerAppointed'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into officer (body_id, person_id, post_id, unit_id, role, appointed_from) values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id, person_id, post_id) do update set unit_id = excluded.unit_id, role = excluded.role,
         appointed_from = excluded.appointed_from, dismissed_on = null`,
      [tx.bodyId, data.personId, data.postId, data.unitId ?? null, data.role, data.from],
    );
    await this.names.expect(tx, data.personId);
  }
}
