import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** Whoever is asked asks what is meant and waits for the office now, so nothing fires against them; the request's own term runs on. */
@Injectable()
export class AskClarificationHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, { action: 'ask-clarification', text: plainText(text) });
  }
}
