import { v5 } from 'uuid';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { halfOf } from '../domain/enquiry-state.js';
import { bodyNamesOf, unitNamesOf } from '../enquiry/enquiry-event.js';
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
  const { id, enquiryId, unitId, requestId, instructionId, otherBodyId, bodyId, correlationId, legalProfile } =
    deadline;
  const envelope = { id: v5(id, deadlineEvents), subject: enquiryId, bodyId, sequence, correlationId, legalProfile };
  const fired = { ...envelope, time: deadline.firedAt.toISOString() };
  const dueAt = deadline.dueAt.toISOString();
  const isDue = deadline.kind === 'enquiry-due';
  const half = halfOf(deadline);
  if (half) {
    const names = bodyNamesOf({ id: enquiryId, otherBodyId, requestId }, half);
    return isDue
      ? { ...fired, type: 'JointPositionOverdue', data: { ...names, dueAt } }
      : { ...fired, type: 'JointPositionPursued', data: { ...names, step: 'reminded', dueAt } };
  }
  const data = { ...unitNamesOf({ id: enquiryId, unitId, requestId, instructionId }), dueAt };
  return { ...fired, type: isDue ? 'UnitEnquiryOverdue' : 'UnitEnquiryReminded', data };
}
