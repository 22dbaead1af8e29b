import { addDays, addWorkingDays, instantOf, rollForward } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';

/** `line-ending` reminds the owner; `line-expiry` ends the version. */
export type LineDeadlineKind = 'line-ending' | 'line-expiry';

export interface PlannedLineDeadline {
  kind: LineDeadlineKind;
  fireAt: Date;
  dueAt: Date;
  dueOn: string;
  workingDaysLeft: number;
}

interface Validity {
  /** Local date, inclusive. */
  validUntil: string;
  /** How many working days before the last day the owner is reminded; the topic's parameter. */
  remindWorkingDays: number;
}

/**
 * A line holds to the end of its last day on the body's clock. The reminder comes when the body opens, its working days before; one
 * whose moment has passed is given at once, since the owner has not had it.
 */
export function planLineDeadlines(
  { validUntil, remindWorkingDays }: Validity,
  { now, calendar }: { now: Date; calendar: WorkCalendar },
): PlannedLineDeadline[] {
  const midnight = instantOf(addDays(validUntil, 1), '00:00', calendar.timeZone);
  const last = { dueAt: midnight, dueOn: validUntil };
  const remindOn = addWorkingDays(calendar, rollForward(calendar, addDays(validUntil, 1)), -remindWorkingDays);
  const remindAt = instantOf(remindOn, calendar.workingHours.from, calendar.timeZone);
  return [
    { ...last, kind: 'line-ending', fireAt: remindAt > now ? remindAt : now, workingDaysLeft: remindWorkingDays },
    { ...last, kind: 'line-expiry', fireAt: midnight, workingDaysLeft: 0 },
  ];
}
