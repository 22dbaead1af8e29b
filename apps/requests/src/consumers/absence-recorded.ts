import { Controller } from '@nestjs/common';
import { keepAbsence } from '@baspasoz/bodies';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** Whoever is away is stood in for: the deputy approves for the head. */
@Controller()
export class AbsenceRecordedConsumer {
  @Consumes('AbsenceRecorded')
  async keep(event: BaspasozEvent<'AbsenceRecorded'>, tx: TenantTx): Promise<void> {
    await keepAbsence(tx, event);
  }
}
