import { Controller } from '@nestjs/common';
import { keepCalendar } from '@baspasoz/bodies';
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
    if (await keepCalendar(tx, data)) await this.reschedule.run(tx, data.version);
  }
}
