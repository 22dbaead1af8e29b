import { keepAbsence } from '@baspasoz/bodies';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes, WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class AbsenceRecorded {
  constructor(private readonly bell: WorkBell) {}

  /** What lies with the absent person is looked at again at once: the deputy does not wait for the limit to pass. */
  @Consumes('AbsenceRecorded')
  async keep(event: BaspasozEvent<'AbsenceRecorded'>, tx: TenantTx): Promise<void> {
    await keepAbsence(tx, event);
    await tx.query(
      `update notification set escalate_at = least(escalate_at, app_now())
       where acknowledged_at is null and escalate_at is not null and recipient_id = $1`,
      [event.data.personId],
    );
    tx.afterCommit(() => this.bell.ring());
  }
}
