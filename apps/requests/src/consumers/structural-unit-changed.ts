import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

@Controller()
export class StructuralUnitChangedConsumer {
  @Consumes('StructuralUnitChanged')
  async keep({ data }: BaspasozEvent<'StructuralUnitChanged'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into unit (body_id, unit_id, name, active, authorized) values ($1, $2, $3, $4, $5)
       on conflict (body_id, unit_id) do update set name = excluded.name, active = excluded.active, authorized = excluded.authorized`,
      [tx.bodyId, data.unitId, JSON.stringify(data.name), data.active, data.authorized],
    );
  }
}
