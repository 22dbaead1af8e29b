import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { profileByCode } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { proposedDue } from '../../domain/enquiry-terms.js';
import { enquiryViews } from '../../enquiry/enquiry-view.js';
import type { EnquiryView } from '../../enquiry/enquiry-view.js';
import { readerOf } from '../../enquiry/reader.js';
import { problems } from '../../problems.js';

export interface EnquiriesOfRequest {
  items: EnquiryView[];
  /** The inner due moment for an enquiry sent now; null when the request is closed. */
  proposedDueAt: Date | null;
}

@Injectable()
export class ListEnquiriesOfRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, requestId: string): Promise<EnquiriesOfRequest> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [request] = await tx.query<{ dueAt: Date; dueOn: string; legalProfile: string; closedAt: Date | null }>(
        `select due_at as "dueAt", due_on::text as "dueOn", legal_profile as "legalProfile", closed_at as "closedAt"
         from statutory_clock where request_id = $1 and body_id = $2`,
        [requestId, tx.bodyId],
      );
      if (!request) throw problems['request-not-found']();
      const { now, calendar } = await this.frames.load(tx);
      const rules = profileByCode(request.legalProfile).unitEnquiry;
      return {
        items: await enquiryViews(tx, readerOf(principal), 'and e.request_id = $4 order by e.asked_at, e.id', [
          requestId,
        ]),
        proposedDueAt: request.closedAt ? null : proposedDue(now, request, rules, calendar),
      };
    });
  }
}
