import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { profileByCode } from '@baspasoz/law';
import { dueAfterPause } from '../../domain/enquiry-terms.js';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import type { Act } from '../../enquiry/act-on-enquiry.js';
import { openEnquiryDeadlines } from '../../enquiry/enquiry-deadlines.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';

/** The office says what it meant: the inner term runs on with what was left of it, before the outer one. */
@Injectable()
export class ClarifyEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, {
      action: 'clarify',
      text: plainText(text),
      effect: async (act) => {
        const { tx, enquiry } = act;
        const dueAt = enquiry.overdueAt ? enquiry.dueAt : await resume(act);
        await tx.query('update unit_enquiry set paused_at = null, due_at = $3 where id = $1 and body_id = $2', [
          id,
          tx.bodyId,
          dueAt,
        ]);
        await this.notices.toRecipients(tx, id, 'clarified');
        const data = { ...namesOf(enquiry), step: 'given' as const, dueAt: dueAt.toISOString() };
        return { type: 'UnitEnquiryClarified', data };
      },
    });
  }
}

async function resume({ tx, enquiry, request, frame }: Act): Promise<Date> {
  const { now, calendar, calendarVersion } = frame;
  const rules = profileByCode(enquiry.legalProfile).unitEnquiry;
  const pause = { since: enquiry.pausedAt ?? now, dueAt: enquiry.dueAt };
  const dueAt = dueAfterPause(pause, now, request, rules, calendar);
  await openEnquiryDeadlines(tx, { enquiryId: enquiry.id, from: now, dueAt, rules, calendar, calendarVersion });
  return dueAt;
}
