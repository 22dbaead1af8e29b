import { Controller } from '@nestjs/common';
import { keepCalendar } from '@baspasoz/bodies';
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
    if (!(await keepCalendar(tx, data))) return;
    const frame = await this.frames.load(tx);
    for (const section of await lockRunningSections(tx)) {
      const term = runningTerm(section, frame);
      if (term) await moveTerm(tx, section, term);
    }
  }
}
