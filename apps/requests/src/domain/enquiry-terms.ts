import { addWorkingDays, instantOf, localDate } from '@baspasoz/law';
import type { EnquiryRules, WorkCalendar } from '@baspasoz/law';

/** The term of the request that an enquiry serves. */
export interface OuterTerm {
  dueAt: Date;
  /** `YYYY-MM-DD` of the body. */
  dueOn: string;
}

const minute = 60_000;

/** The moment half-way; whole minutes where there are any between. */
function midway(from: Date, to: Date): Date {
  const middle = (from.getTime() + to.getTime()) / 2;
  const whole = Math.floor(middle / minute) * minute;
  return new Date(whole > from.getTime() ? whole : middle);
}

/** The closing time of the last working day that leaves the office its days before the request is due. */
function lastBefore(outer: OuterTerm, rules: EnquiryRules, calendar: WorkCalendar): Date {
  return instantOf(
    addWorkingDays(calendar, outer.dueOn, -rules.reservedWorkingDays),
    calendar.workingHours.to,
    calendar.timeZone,
  );
}

/** Brings a moment before the end of an outer term that is still to come. */
function before(outer: OuterTerm | null, wanted: Date, now: Date, rules: EnquiryRules, calendar: WorkCalendar): Date {
  if (!outer || outer.dueAt <= now) return wanted;
  const last = lastBefore(outer, rules, calendar);
  const capped = last < wanted ? last : wanted;
  return capped > now && capped < outer.dueAt ? capped : midway(now, outer.dueAt);
}

/**
 * The inner due moment that is proposed for an enquiry sent at `now`: before the outer one, with time left to write the answer.
 * Where the outer term is over already there is nothing to stay before, and the inner rule alone decides.
 */
export function proposedDue(now: Date, outer: OuterTerm | null, rules: EnquiryRules, calendar: WorkCalendar): Date {
  const on = addWorkingDays(calendar, localDate(now, calendar.timeZone), rules.proposedWithinWorkingDays);
  return before(outer, instantOf(on, calendar.workingHours.to, calendar.timeZone), now, rules, calendar);
}

/** When the clock reminds the unit; half-way where the whole term is shorter than that. */
export function remindAt(askedAt: Date, dueAt: Date, rules: EnquiryRules): Date {
  const at = new Date(dueAt.getTime() - rules.remindBeforeDueMinutes * minute);
  return at > askedAt ? at : midway(askedAt, dueAt);
}

export interface Pause {
  /** When the unit asked what is meant. */
  since: Date;
  /** The inner due moment at that time. */
  dueAt: Date;
}

/**
 * The inner due moment after the office has said what it meant: the unit has as long left as when it asked, but the outer term never
 * stands still. A term that was over when the unit asked stays over.
 */
export function dueAfterPause(
  pause: Pause,
  now: Date,
  outer: OuterTerm | null,
  rules: EnquiryRules,
  calendar: WorkCalendar,
): Date {
  const left = pause.dueAt.getTime() - pause.since.getTime();
  return left <= 0 ? pause.dueAt : before(outer, new Date(now.getTime() + left), now, rules, calendar);
}
