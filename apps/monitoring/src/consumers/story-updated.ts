import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { startOfficialMessage } from '../official-message/start-official-message.js';

@Controller()
export class StoryUpdated {
  /** A later article may be the one that tells of an emergency. */
  @Consumes('StoryUpdated')
  async grow({ time, data }: BaspasozEvent<'StoryUpdated'>, tx: TenantTx): Promise<void> {
    await startOfficialMessage(tx, data.storyId, new Date(time));
  }
}
