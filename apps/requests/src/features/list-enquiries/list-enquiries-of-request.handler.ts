import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { localDate, profileByCode } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { halfOf } from '../../domain/enquiry-state.js';
import { proposedDue } from '../../domain/enquiry-terms.js';
import { enquiryViews } from '../../enquiry/enquiry-view.js';
import type { EnquiryView } from '../../enquiry/enquiry-view.js';
import { readerOf } from '../../enquiry/reader.js';
import { problems } from '../../problems.js';

export interface EnquiriesOfRequest {
  items: EnquiryView[];
  /** The inner due moment for an enquiry to a unit sent now; null when nobody is to be asked any more. */
  proposedDueAt: Date | null;
  /** The same for a question to another body. */
  proposedBodyDueAt: Date | null;
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
      const { unitEnquiry, bodyEnquiry } = profileByCode(request.legalProfile);
      return {
        items: await enquiryViews(tx, readerOf(principal), 'and e.request_id = $4 order by e.asked_at, e.id', [
          requestId,
        ]),
        proposedDueAt: request.closedAt ? null : proposedDue(now, request, unitEnquiry, calendar),
        proposedBodyDueAt: request.closedAt ? null : proposedDue(now, request, bodyEnquiry, calendar),
      };
    });
  }

  /** What units are asked for the question of another body. */
  serving(principal: Principal, id: string): Promise<EnquiriesOfRequest> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const reader = readerOf(principal);
      const [question] = await enquiryViews(tx, reader, 'and e.id = $4', [id]);
      if (!question) throw problems['enquiry-not-found']();
      const { now, calendar } = await this.frames.load(tx);
      const { dueAt, settledAt, legalProfile } = question;
      const outer = { dueAt, dueOn: localDate(dueAt, calendar.timeZone) };
      const isToAsk = !settledAt && halfOf({ ...question, otherBodyId: question.otherBody?.id ?? null }) === 'asked';
      const { unitEnquiry } = profileByCode(legalProfile);
      return {
        items: await enquiryViews(tx, reader, 'and e.serves_id = $4 order by e.asked_at, e.id', [id]),
        proposedDueAt: isToAsk ? proposedDue(now, outer, unitEnquiry, calendar) : null,
        proposedBodyDueAt: null,
      };
    });
  }
}
