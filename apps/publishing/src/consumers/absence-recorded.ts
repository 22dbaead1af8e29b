import { Controller } from '@nestjs/common';
import { keepAbsence } from '@baspasoz/bodies';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** While the head is away the deputy may approve in the head's place. */
@Controller()
export class AbsenceRecordedConsumer {
  @Consumes('AbsenceRecorded')
  async keep(event: BaspasozEvent<'AbsenceRecorded'>, tx: TenantTx): Promise<void> {
    await keepAbsence(tx, event);
  }
}
