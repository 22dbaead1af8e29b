import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { CarryQuestion } from '../enquiry/between-bodies/carry-question.js';
import { CarryStep } from '../enquiry/between-bodies/carry-step.js';

/** What bodies of this installation ask and tell each other is carried from the half of one to the half of the other. */
@Controller()
export class JointPositionsConsumer {
  constructor(
    private readonly question: CarryQuestion,
    private readonly step: CarryStep,
  ) {}

  @Consumes('JointPositionRequested')
  ask({ data }: BaspasozEvent<'JointPositionRequested'>, tx: TenantTx): Promise<void> {
    return this.question.run(tx, data);
  }

  @Consumes('JointPositionProvided')
  provide({ data }: BaspasozEvent<'JointPositionProvided'>, tx: TenantTx): Promise<void> {
    return this.step.run(tx, data);
  }

  @Consumes('JointPositionPursued')
  pursue({ data }: BaspasozEvent<'JointPositionPursued'>, tx: TenantTx): Promise<void> {
    return this.step.run(tx, data);
  }
}
