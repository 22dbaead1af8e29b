import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';

/** What an officer does about a silence before, or beside, what the clock does by itself. */
@Injectable()
export class PressUnitHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  remind(principal: Principal, id: string) {
    return this.enquiries.run(principal, id, {
      action: 'remind',
      effect: async ({ tx, enquiry, by }) => {
        await this.notices.toRecipients(tx, id, 'reminder');
        const dueAt = enquiry.dueAt.toISOString();
        return { type: 'UnitEnquiryReminded', data: { ...namesOf(enquiry), dueAt, remindedBy: by } };
      },
    });
  }

  escalate(principal: Principal, id: string) {
    return this.enquiries.run(principal, id, {
      action: 'escalate',
      effect: async ({ tx, frame: { now }, enquiry, by }) => {
        await tx.query('update unit_enquiry set escalated_at = $3 where id = $1 and body_id = $2', [
          id,
          tx.bodyId,
          now,
        ]);
        await this.notices.toAllOfSilence(tx, id);
        const dueAt = enquiry.dueAt.toISOString();
        return { type: 'UnitEnquiryEscalated', data: { ...namesOf(enquiry), dueAt, escalatedBy: by } };
      },
    });
  }
}
