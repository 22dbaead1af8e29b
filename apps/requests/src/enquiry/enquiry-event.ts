import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { halfOf } from '../domain/enquiry-state.js';
import type { EnquiryAction, EnquiryHalf } from '../domain/enquiry-state.js';
import type { EnquiryRow } from './enquiry-row.js';

/** An action that was done, with what it came to. */
export interface Said {
  enquiry: EnquiryRow;
  action: EnquiryAction;
  at: Date;
  /** Null for the other body's officer, and where the request was closed. */
  by: string | null;
  late: boolean;
  dueAt: Date;
  /** Between two bodies: the id that the step has in both. */
  stepId?: string;
  handedTo?: string | undefined;
  because?: 'withdrawn' | 'request-closed';
}

type Event<N extends AnyOutgoingEvent['type']> = Pick<Extract<AnyOutgoingEvent, { type: N }>, 'type' | 'data'>;
type UnitEvent = Event<
  | 'UnitEnquiryAnswered'
  | 'UnitEnquiryReminded'
  | 'UnitEnquiryEscalated'
  | 'UnitEnquiryClarified'
  | 'UnitEnquiryWithdrawn'
>;
type BodyEvent = Event<'JointPositionProvided' | 'JointPositionPursued'>;

/** The event of an action, without its envelope. Pure. */
export function enquiryEventOf(said: Said): UnitEvent | BodyEvent {
  const half = halfOf(said.enquiry);
  return half ? bodyEventOf(said, half) : unitEventOf(said);
}

function unitEventOf({ enquiry, action, at, by, late, dueAt, handedTo, because }: Said): UnitEvent {
  const names = unitNamesOf(enquiry);
  const due = { ...names, dueAt: dueAt.toISOString() };
  const officer = () => {
    if (!by) throw new Error(`nobody did ${action}`);
    return by;
  };
  const answered = (outcome: 'replied' | 'not-competent' | 'handed-over'): UnitEvent => ({
    type: 'UnitEnquiryAnswered',
    data: {
      ...{ ...names, outcome, answeredAt: at.toISOString(), answeredBy: officer(), late },
      ...(handedTo ? { handedTo } : {}),
    },
  });
  switch (action) {
    case 'reply':
      return answered('replied');
    case 'decline':
      return answered('not-competent');
    case 'hand-over':
      return answered('handed-over');
    case 'ask-clarification':
      return { type: 'UnitEnquiryClarified', data: { ...due, step: 'asked' } };
    case 'clarify':
      return { type: 'UnitEnquiryClarified', data: { ...due, step: 'given' } };
    case 'remind':
      return { type: 'UnitEnquiryReminded', data: { ...due, remindedBy: officer() } };
    case 'escalate':
      return { type: 'UnitEnquiryEscalated', data: { ...due, escalatedBy: officer() } };
    case 'withdraw':
      return { type: 'UnitEnquiryWithdrawn', data: { ...names, because: because ?? 'withdrawn' } };
  }
}

const pursued = {
  'ask-clarification': 'clarification-asked',
  clarify: 'clarification-given',
  remind: 'reminded',
  escalate: 'escalated',
  withdraw: 'withdrawn',
} as const;

function bodyEventOf({ enquiry, action, at, by, late, dueAt, stepId }: Said, half: EnquiryHalf): BodyEvent {
  if (!stepId || action === 'hand-over') throw new Error(`between two bodies there is no ${action} without a step`);
  const names = { ...bodyNamesOf(enquiry, half), stepId };
  if (action === 'reply' || action === 'decline')
    return {
      type: 'JointPositionProvided',
      data: {
        ...{ ...names, outcome: action === 'reply' ? ('replied' as const) : ('not-competent' as const), late },
        providedAt: at.toISOString(),
        ...(by ? { providedBy: by } : {}),
      },
    };
  return {
    type: 'JointPositionPursued',
    data: { ...names, step: pursued[action], dueAt: dueAt.toISOString(), ...(by ? { by } : {}) },
  };
}

interface Named {
  id: string;
  unitId: string | null;
  requestId: string | null;
  instructionId: string | null;
}

/** What every event of an enquiry to a unit names. */
export function unitNamesOf({ id, unitId, requestId, instructionId }: Named) {
  if (!unitId) throw new Error(`enquiry ${id} is to no unit`);
  return {
    enquiryId: id,
    unitId,
    ...(requestId ? { requestId } : {}),
    ...(instructionId ? { instructionId } : {}),
  };
}

/** What every event of an enquiry between two bodies names. */
export function bodyNamesOf(
  { id, otherBodyId, requestId }: { id: string; otherBodyId: string | null; requestId: string | null },
  side: EnquiryHalf,
) {
  if (!otherBodyId) throw new Error(`enquiry ${id} is to no other body`);
  return { enquiryId: id, side, otherBodyId, ...(requestId ? { requestId } : {}) };
}
