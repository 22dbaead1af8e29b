import { addDays, addWorkingDays, instantOf } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';

/**
 * When a request counts as stuck: nobody has taken it for so long, or whoever has it has done nothing with it for so long. A rule of
 * the office, not of the law: the statutory term runs whatever it says.
 */
export const stuckRule = { untakenForWorkingDays: 1, withoutStepForWorkingDays: 2 } as const;

export interface StuckSince {
  /** A request nobody has taken is stuck when it was registered on this local date or before it. */
  untakenOn: string;
  /** A request in hand is stuck when nothing was done with it after this moment. */
  quietSince: Date;
}

export function stuckSince(calendar: WorkCalendar, today: string): StuckSince {
  const quietDay = addWorkingDays(calendar, today, -stuckRule.withoutStepForWorkingDays);
  return {
    untakenOn: addWorkingDays(calendar, today, -stuckRule.untakenForWorkingDays),
    quietSince: instantOf(addDays(quietDay, 1), '00:00', calendar.timeZone),
  };
}
