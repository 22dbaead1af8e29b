import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { profileByCode } from '@baspasoz/law';
import { proposedDue } from '../../domain/enquiry-terms.js';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import type { Act } from '../../enquiry/act-on-enquiry.js';
import { EnquiryNotices } from '../../enquiry/enquiry-notices.js';
import { namesOf } from '../../enquiry/enquiry-row.js';
import { OpenEnquiry } from '../../enquiry/open-enquiry.js';
import { settleEnquiry } from '../../enquiry/settle-enquiry.js';
import { problems } from '../../problems.js';
import type { HandOverEnquiryDto } from './hand-over-enquiry.dto.js';

/** The question goes on to another unit as an enquiry of its own, with the same due moment while that is still to come. */
@Injectable()
export class HandOverEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly open: OpenEnquiry,
    private readonly notices: EnquiryNotices,
  ) {}

  run(principal: Principal, id: string, { unitId, text }: HandOverEnquiryDto) {
    return this.enquiries.run(principal, id, {
      action: 'hand-over',
      text: plainText(text),
      unitId,
      effect: async (act) => {
        const { tx, frame, enquiry, by } = act;
        if (unitId === enquiry.unitId)
          throw problems['handed-to-the-same-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
        const late = await settleEnquiry(tx, enquiry, frame.now, by);
        await this.goOn(act, unitId);
        await this.notices.toAsker(tx, enquiry, 'handed-over');
        const answered = { outcome: 'handed-over' as const, answeredAt: frame.now.toISOString(), answeredBy: by, late };
        return { type: 'UnitEnquiryAnswered', data: { ...namesOf(enquiry), ...answered, handedTo: unitId } };
      },
    });
  }

  private goOn({ tx, frame, enquiry, request }: Act, unitId: string): Promise<string> {
    const { id, origin, requestId, language, question, reason, askedBy, legalProfile, correlationId } = enquiry;
    const rules = profileByCode(legalProfile).unitEnquiry;
    const dueAt = enquiry.dueAt > frame.now ? enquiry.dueAt : proposedDue(frame.now, request, rules, frame.calendar);
    const same = { origin, requestId, language, question, reason, askedBy, legalProfile, correlationId };
    const instruction = enquiry.instructionId ? { instructionId: enquiry.instructionId } : {};
    return this.open.run(tx, frame, { ...same, ...instruction, unitId, handedFrom: id, recipientIds: [], dueAt });
  }
}
