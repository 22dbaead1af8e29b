import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes, WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class AbsenceRecorded {
  constructor(private readonly bell: WorkBell) {}

  /** What lies with the absent person is looked at again at once: the deputy does not wait for the limit to pass. */
  @Consumes('AbsenceRecorded')
  async keep({ data }: BaspasozEvent<'AbsenceRecorded'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into absence (body_id, absence_id, person_id, from_date, to_date, cancelled) values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id, absence_id) do update
         set person_id = excluded.person_id, from_date = excluded.from_date, to_date = excluded.to_date, cancelled = excluded.cancelled`,
      [tx.bodyId, data.absenceId, data.personId, data.from, data.to, data.cancelled],
    );
    await tx.query(
      `update notification set escalate_at = least(escalate_at, app_now())
       where acknowledged_at is null and escalate_at is not null and recipient_id = $1`,
      [data.personId],
    );
    tx.afterCommit(() => this.bell.ring());
  }
}
