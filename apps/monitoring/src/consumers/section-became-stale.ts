import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileByCode } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';
import { lockSection } from '../notification/section-row.js';

@Controller()
export class SectionBecameStale {
  constructor(private readonly notifications: RaiseNotification) {}

  /** The internet resource is kept up to date (¶10.3): the head is told once of each staleness, unless it has ended already. */
  @Consumes('SectionBecameStale')
  async tellHead(event: BaspasozEvent<'SectionBecameStale'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    const { lastPublishedAt } = await lockSection(tx, data.sectionId);
    if (lastPublishedAt && lastPublishedAt >= new Date(data.staleSince)) return;
    const matter = {
      kind: 'section-stale' as const,
      subjectId: data.sectionId,
      occasion: data.staleSince,
      severity: profileByCode(data.legalProfile).notification.severityOf['section-stale'],
      legalProfile: data.legalProfile,
      params: {
        resourceId: data.resourceId,
        since: data.staleSince,
        lastPublishedAt: data.lastPublishedAt ?? null,
        clauseKk: data.clause.kk,
        clauseRu: data.clause.ru,
        clauseEn: data.clause.en,
      },
    };
    await this.notifications.raise(tx, matter, event);
  }
}
