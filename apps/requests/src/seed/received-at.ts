import { addWorkingDays, instantOf, localDate, localTime, rollForward } from '@baspasoz/law';
import type { RequestKind, WorkCalendar } from '@baspasoz/law';
import { newClock } from '../aggregate/clock-of.js';

/** The working day whose closing time comes next: today before closing, else the next working day. */
export function nextClosingDay(now: Date, calendar: WorkCalendar): string {
  const today = localDate(now, calendar.timeZone);
  const isOpen = calendar.day(today).worked && localTime(now, calendar.timeZone) < `${calendar.workingHours.to}:00`;
  return isOpen ? today : addWorkingDays(calendar, rollForward(calendar, today), calendar.day(today).worked ? 1 : 0);
}

/**
 * A time of receipt, mid-morning of a working day, whose term ends as many working days after the next closing day as asked. Found by
 * asking the law itself, so that it holds across holidays and for every kind.
 */
export function receivedAtFor(kind: RequestKind, dueInWorkingDays: number, now: Date, calendar: WorkCalendar): Date {
  const wanted = addWorkingDays(calendar, nextClosingDay(now, calendar), dueInWorkingDays);
  for (let back = 1; back < 60; back += 1) {
    const day = addWorkingDays(calendar, wanted, -back);
    const at = instantOf(day, '10:20', calendar.timeZone);
    if (at <= now && newClock({ kind, requesterKind: 'editorial-office' }, at, null, calendar).dueOn <= wanted)
      return at;
  }
  throw new Error(`no day of receipt makes a ${kind} due on ${wanted}`);
}
