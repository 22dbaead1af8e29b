import { datesThrough, weekdayOf } from '@baspasoz/law';
import type { LocalDate, LocalizedText, WorkCalendar } from '@baspasoz/law';

export interface ShownDay {
  date: LocalDate;
  kind: 'work' | 'off';
  reason: LocalizedText;
  /** The act of the body, or where the national calendar was taken from. */
  source: string;
  /** Changed by the body itself. */
  own: boolean;
}

export interface CalendarYear {
  year: number;
  /** No official calendar of this year is known yet. */
  provisional: boolean;
  days: ShownDay[];
}

/** The days of a year that differ from Monday to Friday, with their reasons, and every day the body itself changed. */
export function yearOf(calendar: WorkCalendar, own: ReadonlySet<LocalDate>, year: number): CalendarYear {
  const dates = datesThrough(`${year}-01-01`, `${year}-12-31`);
  const days = dates.flatMap((date): ShownDay[] => {
    const { worked, why } = calendar.day(date);
    const plain = worked === weekdayOf(date) <= 5;
    if (!why || (plain && !own.has(date))) return [];
    return [{ date, kind: worked ? 'work' : 'off', reason: why.reason, source: why.source, own: own.has(date) }];
  });
  return { year, provisional: calendar.day(`${year}-12-31`).provisional, days };
}
