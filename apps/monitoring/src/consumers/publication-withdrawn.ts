import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { withdrawAnswer } from '../official-message/keep-answer.js';

@Controller()
export class PublicationWithdrawn {
  @Consumes('PublicationWithdrawn')
  async keep({ data }: BaspasozEvent<'PublicationWithdrawn'>, tx: TenantTx): Promise<void> {
    await withdrawAnswer(tx, data.publicationId, data.withdrawnAt);
  }
}
