import { v5 } from 'uuid';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { isLate } from '../domain/due-state.js';
import type { MarkedTerm } from './mark-terms.js';

/** Namespace of these events: the same moment of the same term gives the same event, so a second saying is a duplicate. */
const termEvents = '2f7d6a10-93b5-5c0e-8a41-7e9d0c5b6f32';

export function termEvent(term: MarkedTerm): AnyOutgoingEvent {
  const { id, number, dueOn, legalProfile } = term;
  const envelope = {
    id: v5(`${id}:${term.isBreach ? 'breach' : 'warning'}:${dueOn}`, termEvents),
    subject: id,
    bodyId: term.bodyId,
    sequence: term.sequence,
    correlationId: term.correlationId,
    legalProfile,
    time: term.saidAt.toISOString(),
  };
  const common = { accreditationId: id, number, dueOn, dueAt: term.dueAt.toISOString() };
  if (!term.isBreach)
    return { ...envelope, type: 'AccreditationTermApproaching', data: { ...common, workingDaysLeft: 1 } };
  const { clause, strategicObject } = term;
  const lateRegistration = isLate(term, term.registeredAt);
  const data = { ...common, strategicObject, lateRegistration, clause, legalProfile };
  return { ...envelope, type: 'AccreditationTermBreached', data };
}
