import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class BodyRegistered {
  @Consumes('BodyRegistered')
  async keep({ data }: BaspasozEvent<'BodyRegistered'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into body (body_id, name, time_zone) values ($1, $2, $3)
       on conflict (body_id) do update set name = excluded.name, time_zone = excluded.time_zone`,
      [tx.bodyId, JSON.stringify(data.name), data.timeZone],
    );
  }
}
