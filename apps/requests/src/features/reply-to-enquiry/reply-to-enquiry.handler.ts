import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';
import { settleEnquiry } from '../../enquiry/settle-enquiry.js';

/** The unit replies; whoever asked is told. A reply after the inner term is taken too, and marked as late. */
@Injectable()
export class ReplyToEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, {
      action: 'reply',
      text: plainText(text),
      effect: async ({ tx, frame: { now }, enquiry, by }) => {
        const late = await settleEnquiry(tx, enquiry, now, by);
        await this.notices.toAsker(tx, enquiry, 'replied');
        const answeredAt = now.toISOString();
        return {
          type: 'UnitEnquiryAnswered',
          data: { ...namesOf(enquiry), outcome: 'replied', answeredAt, answeredBy: by, late },
        };
      },
    });
  }
}
