import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** The office needs it no more; whoever was asked is told. */
@Injectable()
export class WithdrawEnquiryHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, reason: string) {
    return this.enquiries.run(principal, id, { action: 'withdraw', text: plainText(reason) });
  }
}
