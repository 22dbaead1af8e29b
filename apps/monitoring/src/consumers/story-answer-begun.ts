import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { beginAnswer } from '../official-message/keep-answer.js';

@Controller()
export class StoryAnswerBegun {
  @Consumes('StoryAnswerBegun')
  async link({ data }: BaspasozEvent<'StoryAnswerBegun'>, tx: TenantTx): Promise<void> {
    await beginAnswer(tx, data);
  }
}
