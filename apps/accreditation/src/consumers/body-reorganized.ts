import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** A liquidated body takes no applications from the day of the act; those it holds keep their clocks. */
@Controller()
export class BodyReorganizedConsumer {
  @Consumes('BodyReorganized')
  async close({ data }: BaspasozEvent<'BodyReorganized'>, tx: TenantTx): Promise<void> {
    if (data.mode !== 'liquidated') return;
    await tx.query('update body set closed_on = $2, closed_by_act = $3 where body_id = $1', [
      tx.bodyId,
      data.on,
      data.act,
    ]);
  }
}
