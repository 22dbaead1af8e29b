import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';

/** What an officer does about a silence before, or beside, what the clock does by itself. */
@Injectable()
export class PressUnitHandler {
  constructor(private readonly enquiries: ActOnEnquiry) {}

  run(principal: Principal, id: string, action: 'remind' | 'escalate') {
    return this.enquiries.run(principal, id, { action });
  }
}
