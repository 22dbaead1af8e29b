import type { ClockExplanation } from '@baspasoz/law';
import { planAnswerDeadlines } from './plan-deadlines.js';
import type { PlannedDeadline } from './plan-deadlines.js';

export interface RunningClock {
  dueOn: string;
  dueAt: Date;
  breachedAt: Date | null;
}

export interface Rescheduling {
  /** The due date moved. */
  moved: boolean;
  /** A breach that happened stays, whatever the calendar says now. */
  breachStands: boolean;
  /** The open deadlines of the new clock. */
  planned: PlannedDeadline[];
}

/**
 * What a new calendar makes of a running clock. A breach fires once in a request's life: after it nothing more is planned, only the
 * correct date is told. A term that the change has moved into the past fires at once.
 */
export function rescheduled(running: RunningClock, clock: ClockExplanation, now: Date): Rescheduling {
  const breachStands = running.breachedAt !== null;
  return {
    moved: clock.dueOn !== running.dueOn || clock.dueAt.getTime() !== running.dueAt.getTime(),
    breachStands,
    planned: breachStands ? [] : planAnswerDeadlines(clock, now),
  };
}
