import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockRunningSections } from '../aggregate/section-row.js';
import { moveTerm, runningTerm } from '../aggregate/section-term.js';

/** Keeps the new calendar and moves every running term by it; a staleness that has been said stays said. */
@Controller()
export class CalendarChangedConsumer {
  constructor(private readonly frames: BodyFrames) {}

  @Consumes('CalendarChanged')
  async apply({ data }: BaspasozEvent<'CalendarChanged'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into body_calendar (body_id, version, time_zone, opens, closes, days) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [tx.bodyId, data.version, data.timeZone, data.workingHours.from, data.workingHours.to, JSON.stringify(data.days)],
    );
    // Waits for the publications in hand, which hold the calendar they compute with; later ones wait for this.
    const changed = await tx.execute(
      'update body set calendar_version = $2 where body_id = $1 and calendar_version < $2',
      [tx.bodyId, data.version],
    );
    if (changed === 0) return;
    const frame = await this.frames.load(tx);
    for (const section of await lockRunningSections(tx)) {
      const term = runningTerm(section, frame);
      if (term) await moveTerm(tx, section, term);
    }
  }
}
