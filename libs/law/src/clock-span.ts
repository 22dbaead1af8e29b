import { addDays, addMonths, datesThrough } from './local-date.js';
import type { OffKind } from './day-reason.js';
import type { LegalTerm, LocalDate, LocalizedText } from './types.js';
import type { WorkCalendar } from './work-calendar.js';
import { addWorkingDays, rollForward } from './working-days.js';

/** One day of a clock as it is drawn: `number` counts within the term (or within the extension). */
export interface ClockDay {
  date: LocalDate;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  kind: 'registered' | 'counted' | 'off' | 'extension' | 'due';
  number?: number;
  /** Why the day is off, or why a weekend day is worked. */
  reason?: LocalizedText;
  source?: string;
  /** What makes the day off; only on days off. */
  offKind?: OffKind;
}

export interface SpanDay {
  date: LocalDate;
  /** Position in the term, or null for a day that is skipped. */
  number: number | null;
}

/** The last day of a term before a day off is rolled forward. Day 1 is the day after `start` (APPC 76(2)). */
function nominalEnd(calendar: WorkCalendar, start: LocalDate, term: LegalTerm): LocalDate {
  if (term.unit === 'working-day') return addWorkingDays(calendar, start, term.value);
  if (term.unit === 'month') return addMonths(start, term.value);
  return addDays(start, term.value);
}

/** The due date of a term in days or months that starts on `start`; a last day off rolls forward (APPC 76(5)). */
export const endOfTerm = (calendar: WorkCalendar, start: LocalDate, term: LegalTerm): LocalDate =>
  rollForward(calendar, nominalEnd(calendar, start, term));

/**
 * Every day after `after` up to the end of the term: counted days carry their number, skipped days null.
 * `after` differs from `start` only for an extension whose act counts from registration.
 */
export function spanOf(calendar: WorkCalendar, start: LocalDate, term: LegalTerm, after = start): SpanDay[] {
  const nominal = nominalEnd(calendar, start, term);
  const due = rollForward(calendar, nominal);
  let number = 0;
  return datesThrough(addDays(after, 1), due).map((date) => {
    const counts = term.unit === 'working-day' ? calendar.day(date).worked : date < nominal || date === due;
    return { date, number: counts ? (number += 1) : null };
  });
}
