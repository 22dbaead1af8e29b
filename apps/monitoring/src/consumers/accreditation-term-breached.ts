import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileByCode } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';

@Controller()
export class AccreditationTermBreached {
  constructor(private readonly notifications: RaiseNotification) {}

  /** No decision by the end of the term counts as a refusal (APPC 91(2)): the first head is told. */
  @Consumes('AccreditationTermBreached')
  async tellHead(event: BaspasozEvent<'AccreditationTermBreached'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    const matter = {
      kind: 'accreditation-term-breached' as const,
      subjectId: data.accreditationId,
      severity: profileByCode(data.legalProfile).notification.severityOf['accreditation-term-breached'],
      legalProfile: data.legalProfile,
      params: {
        number: data.number,
        dueOn: data.dueOn,
        since: data.dueAt,
        clauseKk: data.clause.kk,
        clauseRu: data.clause.ru,
        clauseEn: data.clause.en,
      },
    };
    await this.notifications.raise(tx, matter, event);
  }
}
