import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** The question is not of the competence of whoever is asked. The reason is what the office needs to ask elsewhere. */
@Injectable()
export class DeclineEnquiryHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, reason: string) {
    return this.enquiries.run(principal, id, { action: 'decline', text: plainText(reason) });
  }
}
