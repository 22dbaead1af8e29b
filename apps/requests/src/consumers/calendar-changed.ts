import { Controller } from '@nestjs/common';
import { keepCalendar } from '@baspasoz/bodies';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { RescheduleComplaints } from '../calendar/reschedule-complaints.js';
import { RescheduleRequests } from '../calendar/reschedule-requests.js';

/** Keeps the new calendar and re-plans every open clock by it, in the one transaction of the event. */
@Controller()
export class CalendarChangedConsumer {
  constructor(
    private readonly reschedule: RescheduleRequests,
    private readonly complaints: RescheduleComplaints,
  ) {}

  @Consumes('CalendarChanged')
  async apply({ data }: BaspasozEvent<'CalendarChanged'>, tx: TenantTx): Promise<void> {
    if (!(await keepCalendar(tx, data))) return;
    await this.reschedule.run(tx, data.version);
    await this.complaints.run(tx);
  }
}
