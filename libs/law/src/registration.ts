import { addDays, datesThrough } from './local-date.js';
import type { LocalDate } from './types.js';
import type { WorkCalendar } from './work-calendar.js';
import { rollForward } from './working-days.js';
import { localDate, localTime } from './zoned-time.js';

/**
 * The date on which a request is registered: the day of receipt, or the next working day when it came after the end of
 * the working day or on a day off (APPC 64(3)). The closing minute itself still belongs to the day.
 */
export function registrationDate(receivedAt: Date, calendar: WorkCalendar): LocalDate {
  const received = localDate(receivedAt, calendar.timeZone);
  const isAfterHours = localTime(receivedAt, calendar.timeZone) > `${calendar.workingHours.to}:00`;
  return rollForward(calendar, isAfterHours ? addDays(received, 1) : received);
}

/** Days between receipt and registration on which nobody could register, the day of receipt included when it is off. */
export function daysWaitedForRegistration(receivedAt: Date, calendar: WorkCalendar): LocalDate[] {
  const until = addDays(registrationDate(receivedAt, calendar), -1);
  const days = datesThrough(localDate(receivedAt, calendar.timeZone), until);
  return days.filter((date) => !calendar.day(date).worked);
}
