import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** Whoever is asked replies; whoever asked is told. A reply after the inner term is taken too, and marked as late. */
@Injectable()
export class ReplyToEnquiryHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, { action: 'reply', text: plainText(text) });
  }
}
