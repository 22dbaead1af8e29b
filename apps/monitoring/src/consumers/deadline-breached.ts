import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileByCode } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';

@Controller()
export class DeadlineBreached {
  constructor(private readonly notifications: RaiseNotification) {}

  /** No answer by the end of the term counts as a refusal (APPC 91(2)): the first head is told at once. */
  @Consumes('DeadlineBreached')
  async tellHead(event: BaspasozEvent<'DeadlineBreached'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    if (data.kind !== 'due') return;
    const matter = {
      kind: 'deadline-breached' as const,
      subjectId: data.requestId,
      severity: profileByCode(data.legalProfile).notification.severityOf['deadline-breached'],
      legalProfile: data.legalProfile,
      params: {
        number: data.number,
        dueOn: data.dueOn,
        dueAt: data.dueAt,
        requestKind: data.requestKind,
        clauseKk: data.clause.kk,
        clauseRu: data.clause.ru,
        clauseEn: data.clause.en,
        unitId: data.unitId ?? null,
        assigneeId: data.assigneeId ?? null,
      },
    };
    await this.notifications.raise(tx, matter, event);
  }
}
