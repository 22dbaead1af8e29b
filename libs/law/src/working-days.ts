import { addDays, datesThrough } from './local-date.js';
import type { LocalDate } from './types.js';
import type { WorkCalendar } from './work-calendar.js';

const isWorked = (calendar: WorkCalendar, date: LocalDate): boolean => calendar.day(date).worked;

/** `date` itself when it is worked, else the next working day (APPC 76(5)). */
export function rollForward(calendar: WorkCalendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorked(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The date `count` working days after `date` (before it when negative); `date` itself is not counted. */
export function addWorkingDays(calendar: WorkCalendar, date: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorked(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. The inverse of `addWorkingDays`. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -datesThrough(to, addDays(from, -1)).filter((day) => isWorked(calendar, day)).length || 0;
  return datesThrough(addDays(from, 1), to).filter((day) => isWorked(calendar, day)).length;
}
