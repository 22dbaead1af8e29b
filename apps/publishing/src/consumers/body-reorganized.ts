import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** A liquidated body renews nothing from the day of the act; what it published stays readable. */
@Controller()
export class BodyReorganizedConsumer {
  @Consumes('BodyReorganized')
  async close({ data }: BaspasozEvent<'BodyReorganized'>, tx: TenantTx): Promise<void> {
    if (data.mode !== 'liquidated') return;
    await tx.query('update body set closed_on = $2 where body_id = $1', [tx.bodyId, data.on]);
    await tx.query(
      `update section set term_from = null, fresh_due_on = null, fresh_until = null, term_profile = null, term_clause = null
       where body_id = $1 and stale_since is null and fresh_due_on >= $2`,
      [tx.bodyId, data.on],
    );
  }
}
