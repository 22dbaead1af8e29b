import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { keepInstructionState } from '../notification/keep-instruction-state.js';

@Controller()
export class UnitEnquiryAnswered {
  @Consumes('UnitEnquiryAnswered')
  async keep({ data, time }: BaspasozEvent<'UnitEnquiryAnswered'>, tx: TenantTx): Promise<void> {
    await keepInstructionState(tx, data.instructionId, data.outcome, time);
  }
}
