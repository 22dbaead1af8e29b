import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** The office says what it meant: the inner term runs on with what was left of it, before the outer one. */
@Injectable()
export class ClarifyEnquiryHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, { action: 'clarify', text: plainText(text) });
  }
}
