import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** Whoever is away is stood in for: the deputy approves for the head. */
@Controller()
export class AbsenceRecordedConsumer {
  @Consumes('AbsenceRecorded')
  async keep({ data }: BaspasozEvent<'AbsenceRecorded'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into absence (body_id, absence_id, person_id, from_date, to_date, cancelled) values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id, absence_id) do update
         set person_id = excluded.person_id, from_date = excluded.from_date, to_date = excluded.to_date, cancelled = excluded.cancelled`,
      [tx.bodyId, data.absenceId, data.personId, data.from, data.to, data.cancelled],
    );
  }
}
