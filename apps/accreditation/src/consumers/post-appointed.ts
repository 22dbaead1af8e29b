import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** Who decides holds a post, and the history of an application names it. Officers, the first head and deputies alike. */
@Controller()
export class PostAppointedConsumer {
  @Consumes('OfficerAppointed')
  officer({ data }: BaspasozEvent<'OfficerAppointed'>, tx: TenantTx): Promise<void> {
    return keep(tx, data.personId, data.role, data.from);
  }

  @Consumes('FirstHeadAppointed')
  firstHead({ data }: BaspasozEvent<'FirstHeadAppointed'>, tx: TenantTx): Promise<void> {
    return keep(tx, data.personId, 'first-head', data.from);
  }

  @Consumes('DeputyAppointed')
  deputy({ data }: BaspasozEvent<'DeputyAppointed'>, tx: TenantTx): Promise<void> {
    return keep(tx, data.personId, 'deputy', data.from);
  }
}

async function keep(tx: TenantTx, personId: string, role: string, from: string): Promise<void> {
  await tx.query(
    `insert into post_holder (body_id, person_id, role, from_date) values ($1, $2, $3, $4)
     on conflict (body_id, person_id) do update set role = excluded.role, from_date = excluded.from_date
     where post_holder.from_date <= excluded.from_date`,
    [tx.bodyId, personId, role, from],
  );
}
