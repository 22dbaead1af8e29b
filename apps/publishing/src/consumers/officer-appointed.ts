import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

@Controller()
export class OfficerAppointedConsumer {
  @Consumes('OfficerAppointed')
  async keep({ data }: BaspasozEvent<'OfficerAppointed'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into officer (body_id, person_id, post_id, role, appointed_from) values ($1, $2, $3, $4, $5)
       on conflict (body_id, person_id, post_id) do update set role = excluded.role, appointed_from = excluded.appointed_from,
         dismissed_on = null`,
      [tx.bodyId, data.personId, data.postId, data.role, data.from],
    );
  }
}
