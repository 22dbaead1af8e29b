import { v5 } from 'uuid';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { deadlineEvents } from './deadline-events.js';
import type { FiredEnquiry } from './fire-enquiries.js';

/** The events of one batch of enquiries, in the order they fired, each with the aggregate's version after it. */
export function enquiryEventsOf(fired: FiredEnquiry[]): AnyOutgoingEvent[] {
  const left = new Map<string, number>();
  for (const { enquiryId } of fired) left.set(enquiryId, (left.get(enquiryId) ?? 0) + 1);
  return fired.map((deadline) => {
    const after = (left.get(deadline.enquiryId) ?? 1) - 1;
    left.set(deadline.enquiryId, after);
    return eventOf(deadline, deadline.sequence - after);
  });
}

function eventOf(deadline: FiredEnquiry, sequence: number): AnyOutgoingEvent {
  const { id, enquiryId, unitId, requestId, instructionId, bodyId, correlationId, legalProfile } = deadline;
  return {
    type: deadline.kind === 'enquiry-due' ? 'UnitEnquiryOverdue' : 'UnitEnquiryReminded',
    id: v5(id, deadlineEvents),
    subject: enquiryId,
    bodyId,
    sequence,
    correlationId,
    legalProfile,
    time: deadline.firedAt.toISOString(),
    data: {
      enquiryId,
      unitId,
      ...(requestId ? { requestId } : {}),
      ...(instructionId ? { instructionId } : {}),
      dueAt: deadline.dueAt.toISOString(),
    },
  };
}
