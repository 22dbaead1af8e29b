import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileInForce } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';
import { spikeDefaults } from '../spikes/spike-defaults.js';

@Controller()
export class CoverageSpiked {
  constructor(private readonly notifications: RaiseNotification) {}

  /** The head is told in good time that the media space turns (¶10.4); a wave of what is not negative is for the officers. */
  @Consumes('CoverageSpiked')
  async tellHead(event: BaspasozEvent<'CoverageSpiked'>, tx: TenantTx): Promise<void> {
    const { spikeId, counted, articles, usual, windowHours, beganAt } = event.data;
    if (!spikeDefaults.tellsHeadOf.includes(counted)) return;
    await this.notifications.raise(
      tx,
      {
        kind: 'coverage-spiked',
        subjectId: spikeId,
        severity: spikeDefaults.severity,
        legalProfile: profileInForce(new Date(beganAt)).code,
        params: { since: beganAt, articles: String(articles), usual: usual.toFixed(1), hours: String(windowHours) },
      },
      event,
    );
  }
}
