import { buildCalendar } from '@baspasoz/law';
import type { CalendarDay, LocalDate } from '@baspasoz/law';
import { problems } from '../problems.js';

const { from, to } = buildCalendar().workingHours;

/** Working hours of the five-day week; a body changes them by an act of its own. */
export const defaultWorkingHours = { from, to };

/** The contract carries the full set of a body's days, so it has an end. */
const mostDays = 2000;

/** The body's days with new ones over them, in the order of dates. Problems: `calendar-day-repeated`, `calendar-full`. */
export function overrideDays(present: readonly CalendarDay[], changed: readonly CalendarDay[]): CalendarDay[] {
  const dates = changed.map(({ date }) => date);
  const repeated = dates.find((date, at) => dates.indexOf(date) !== at);
  if (repeated) throw problems['calendar-day-repeated']({ date: repeated });
  const byDate = new Map([...present, ...changed].map((day) => [day.date, day]));
  if (byDate.size > mostDays) throw problems['calendar-full']({ max: mostDays });
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The body's days without one: the national calendar holds on it again. Problem: `calendar-day-not-found`. */
export function withdrawDay(present: readonly CalendarDay[], date: LocalDate): CalendarDay[] {
  const left = present.filter((day) => day.date !== date);
  if (left.length === present.length) throw problems['calendar-day-not-found']({ date });
  return left;
}
