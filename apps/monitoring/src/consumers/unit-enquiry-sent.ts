import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { keepInstructionState } from '../notification/keep-instruction-state.js';

@Controller()
export class UnitEnquirySent {
  @Consumes('UnitEnquirySent')
  async keep({ data, time }: BaspasozEvent<'UnitEnquirySent'>, tx: TenantTx): Promise<void> {
    await keepInstructionState(tx, data.instructionId, 'received', time);
  }
}
