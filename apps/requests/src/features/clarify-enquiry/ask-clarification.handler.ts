import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import { closeEnquiryDeadlines } from '../../enquiry/enquiry-deadlines.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';

/** The unit asks what is meant. It waits for the office now, so nothing fires against it; the request's own term runs on. */
@Injectable()
export class AskClarificationHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, text: string) {
    return this.enquiries.run(principal, id, {
      action: 'ask-clarification',
      text: plainText(text),
      effect: async ({ tx, frame: { now }, enquiry }) => {
        await closeEnquiryDeadlines(tx, [id]);
        await tx.query('update unit_enquiry set paused_at = $3 where id = $1 and body_id = $2', [id, tx.bodyId, now]);
        await this.notices.toAsker(tx, enquiry, 'clarification-asked');
        const data = { ...namesOf(enquiry), step: 'asked' as const, dueAt: enquiry.dueAt.toISOString() };
        return { type: 'UnitEnquiryClarified', data };
      },
    });
  }
}
