import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class CalendarChanged {
  @Consumes('CalendarChanged')
  async keep({ data }: BaspasozEvent<'CalendarChanged'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into body_calendar (body_id, version, time_zone, opens, closes, days) values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id) do update set version = excluded.version, time_zone = excluded.time_zone,
         opens = excluded.opens, closes = excluded.closes, days = excluded.days
       where body_calendar.version < excluded.version`,
      [tx.bodyId, data.version, data.timeZone, data.workingHours.from, data.workingHours.to, JSON.stringify(data.days)],
    );
    // The hour of the next digest may lie on another day now.
    await tx.query('update body set digest_look_at = app_now() where digest_look_at is not null');
  }
}
