import type { ClockRule } from './clock-explanation.js';
import { termOn } from './profiles.js';
import type { ClockRows, LegalProfile, LocalDate } from './types.js';

const always = [
  'registration.sameDay',
  'term.firstDay',
  'term.rollForward',
  'redirect',
  'return',
  'breach.deemedRefusal',
];

/** The rule rows that stand behind a clock, in the order in which they apply. */
export function clockRules(profile: LegalProfile, rows: Omit<ClockRows, 'askedBy'>, on: LocalDate): ClockRule[] {
  const [registration, firstDay, ...rest] = always as [string, string, ...string[]];
  const keys = [registration, firstDay, rows.due, ...rest, rows.extension, rows.extensionNotice];
  return keys
    .filter((key) => key !== null)
    .map((key) => termOn(profile, key, on))
    .filter((term) => term !== null)
    .map(({ key, clause, source, mark }) => ({ key, clause, source, mark }));
}
