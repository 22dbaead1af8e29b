import type { ClockDay } from './clock-span.js';
import { endOfTerm, spanOf } from './clock-span.js';
import { drawn } from './explain-clock.js';
import { profileByCode, termOn } from './profiles.js';
import type { AccreditationItem, LocalDate } from './types.js';
import type { WorkCalendar } from './work-calendar.js';

/**
 * The last day of the profile's term `key` that starts on `start` (day 1 is the day after); null where the profile knows no such term
 * on that day. Throws LawError `unknown-profile`.
 */
export function termEndsOn(calendar: WorkCalendar, profile: string, key: string, start: LocalDate): LocalDate | null {
  const term = termOn(profileByCode(profile), key, start);
  return term && endOfTerm(calendar, start, term);
}

/**
 * The closed list of grounds on which a request is returned (APPC 64(7)) or its consideration ended (APPC 88(1)), valid on a date.
 * Throws LawError `unknown-profile`.
 */
export function proceduralGrounds(
  profile: string,
  list: 'returnGrounds' | 'terminationGrounds',
  on: LocalDate,
): readonly AccreditationItem[] {
  const grounds = profileByCode(profile).procedure[list];
  return grounds.filter((ground) => (ground.validFrom ?? on) <= on && on <= (ground.validTo ?? on));
}

/** The days of the profile's term `key` that starts on `start`, to draw it; empty where the profile knows no such term on that day. */
export function termDays(calendar: WorkCalendar, profile: string, key: string, start: LocalDate): ClockDay[] {
  const term = termOn(profileByCode(profile), key, start);
  if (!term) return [];
  const dueOn = endOfTerm(calendar, start, term);
  const kindOf = (date: LocalDate, number: number | null) =>
    number === null ? 'off' : date === dueOn ? 'due' : 'counted';
  return [
    drawn(calendar, start, 'registered'),
    ...spanOf(calendar, start, term).map(({ date, number }) => drawn(calendar, date, kindOf(date, number), number)),
  ];
}
