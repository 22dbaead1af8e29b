import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileByCode, profileInForceOn, termOn } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';

@Controller()
export class ComplaintOverdue {
  constructor(private readonly notifications: RaiseNotification) {}

  /** A complaint neither satisfied in full nor sent to the higher body in its term (APPC 91(4)): the first head is told. */
  @Consumes('ComplaintOverdue')
  async tellHead(event: BaspasozEvent<'ComplaintOverdue'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    const profile = event.legalProfile ? profileByCode(event.legalProfile) : profileInForceOn(data.dueOn);
    // Events of before the clause was told still name their profile.
    const clause = data.clause ?? termOn(profile, 'complaint.forward', data.dueOn)?.clause;
    const matter = {
      kind: 'complaint-overdue' as const,
      subjectId: data.complaintId,
      severity: profile.notification.severityOf['complaint-overdue'],
      legalProfile: profile.code,
      params: {
        number: data.number,
        requestId: data.requestId,
        dueOn: data.dueOn,
        since: data.dueAt,
        clauseKk: clause?.kk ?? null,
        clauseRu: clause?.ru ?? null,
        clauseEn: clause?.en ?? null,
      },
    };
    await this.notifications.raise(tx, matter, event);
  }
}
