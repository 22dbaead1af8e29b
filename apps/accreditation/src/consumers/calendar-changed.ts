import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { RescheduleApplications } from '../aggregate/reschedule-applications.js';

/** Keeps the new calendar and computes every undecided application's term by it, in the one transaction of the event. */
@Controller()
export class CalendarChangedConsumer {
  constructor(private readonly reschedule: RescheduleApplications) {}

  @Consumes('CalendarChanged')
  async apply({ data }: BaspasozEvent<'CalendarChanged'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into body_calendar (body_id, version, time_zone, opens, closes, days) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [tx.bodyId, data.version, data.timeZone, data.workingHours.from, data.workingHours.to, JSON.stringify(data.days)],
    );
    // Waits for the applications being registered, which hold the calendar they compute with; later ones wait for this.
    const changed = await tx.execute(
      'update body set calendar_version = $2 where body_id = $1 and calendar_version < $2',
      [tx.bodyId, data.version],
    );
    if (changed > 0) await this.reschedule.run(tx, data.version);
  }
}
