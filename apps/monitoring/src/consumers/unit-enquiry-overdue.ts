import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { keepInstructionState } from '../notification/keep-instruction-state.js';

@Controller()
export class UnitEnquiryOverdue {
  @Consumes('UnitEnquiryOverdue')
  async keep({ data, time }: BaspasozEvent<'UnitEnquiryOverdue'>, tx: TenantTx): Promise<void> {
    await keepInstructionState(tx, data.instructionId, 'overdue', time);
  }
}
