import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';
import { settleEnquiry } from '../../enquiry/settle-enquiry.js';

/** The question is not of the unit's competence. The reason is what the office needs to ask elsewhere. */
@Injectable()
export class DeclineEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, reason: string) {
    return this.enquiries.run(principal, id, {
      action: 'decline',
      text: plainText(reason),
      effect: async ({ tx, frame: { now }, enquiry, by }) => {
        const late = await settleEnquiry(tx, enquiry, now, by);
        await this.notices.toAsker(tx, enquiry, 'not-competent');
        const answeredAt = now.toISOString();
        return {
          type: 'UnitEnquiryAnswered',
          data: { ...namesOf(enquiry), outcome: 'not-competent', answeredAt, answeredBy: by, late },
        };
      },
    });
  }
}
