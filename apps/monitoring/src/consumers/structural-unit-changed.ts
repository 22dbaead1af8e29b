import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class StructuralUnitChanged {
  @Consumes('StructuralUnitChanged')
  async keep({ data }: BaspasozEvent<'StructuralUnitChanged'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into unit (body_id, unit_id, name, active) values ($1, $2, $3, $4)
       on conflict (body_id, unit_id) do update set name = excluded.name, active = excluded.active`,
      [tx.bodyId, data.unitId, JSON.stringify(data.name), data.active],
    );
  }
}
