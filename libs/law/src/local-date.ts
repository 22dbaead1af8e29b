import type { LocalDate } from './types.js';
import { LawError } from './law-error.js';

const DAY_MS = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Dates are counted in UTC midnights: no zone, no summer time, no `Date` in local time. */
const toUtc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** Checks `YYYY-MM-DD` and that the day exists. Throws LawError `bad-date`. */
export function localDateOf(value: string): LocalDate {
  if (!pattern.test(value) || Number.isNaN(toUtc(value)) || fromUtc(toUtc(value)) !== value)
    throw new LawError('bad-date', `not a date of the form YYYY-MM-DD: ${value}`);
  return value;
}

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(toUtc(date) + days * DAY_MS);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((toUtc(to) - toUtc(from)) / DAY_MS);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(toUtc(date)).getUTCDay() || 7;

/** The same day of the month `months` later; the last day of that month when it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Every date from `from` to `to`, both included; empty when `to` is earlier. */
export function datesThrough(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}
