import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';
import { settleEnquiry } from '../../enquiry/settle-enquiry.js';

/** The office needs it no more; the unit is told. */
@Injectable()
export class WithdrawEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, reason: string) {
    return this.enquiries.run(principal, id, {
      action: 'withdraw',
      text: plainText(reason),
      effect: async ({ tx, frame: { now }, enquiry, by }) => {
        await settleEnquiry(tx, enquiry, now, by);
        await this.notices.toRecipients(tx, enquiry.id, 'withdrawn');
        return { type: 'UnitEnquiryWithdrawn', data: { ...namesOf(enquiry), because: 'withdrawn' } };
      },
    });
  }
}
