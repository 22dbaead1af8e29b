import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { proposedDue } from '../../domain/enquiry-terms.js';
import { plainText } from '../../domain/plain-text.js';
import { ActOnEnquiry } from '../../enquiry/act-on-enquiry.js';
import type { Act } from '../../enquiry/enquiry-effects.js';
import { enquiryRulesOf } from '../../enquiry/enquiry-rules.js';
import { OpenEnquiry } from '../../enquiry/open-enquiry.js';
import { problems } from '../../problems.js';
import type { HandOverEnquiryDto } from './hand-over-enquiry.dto.js';

/** The question goes on to another unit as an enquiry of its own, with the same due moment while that is still to come. */
@Injectable()
export class HandOverEnquiryHandler {
  constructor(
    private readonly enquiries: ActOnEnquiry,
    private readonly open: OpenEnquiry,
  ) {}

  run(principal: Principal, id: string, { unitId, text }: HandOverEnquiryDto) {
    return this.enquiries.run(principal, id, {
      action: 'hand-over',
      text: plainText(text),
      unitId,
      also: (act) => {
        if (unitId === act.enquiry.unitId)
          throw problems['handed-to-the-same-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
        return this.goOn(act, unitId);
      },
    });
  }

  private goOn({ tx, frame, enquiry, request }: Act, unitId: string): Promise<string> {
    const { id, origin, requestId, language, question, reason, askedBy, legalProfile, correlationId } = enquiry;
    const dueAt =
      enquiry.dueAt > frame.now
        ? enquiry.dueAt
        : proposedDue(frame.now, request, enquiryRulesOf(enquiry), frame.calendar);
    const same = { origin, requestId, language, question, reason, askedBy, legalProfile, correlationId };
    const instruction = enquiry.instructionId ? { instructionId: enquiry.instructionId } : {};
    const serves = enquiry.servesId ? { servesId: enquiry.servesId } : {};
    const next = { ...same, ...instruction, ...serves, unitId, handedFrom: id, recipientIds: [], dueAt };
    return this.open.run(tx, frame, next);
  }
}
