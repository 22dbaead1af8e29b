import national from './data/calendar-kz.json' with { type: 'json' };
import type { DayReason } from './day-reason.js';
import { reasonForDayOff, reasonForWorkedWeekend } from './day-reason.js';
import { isWeekend, projectedDaysOff } from './holidays.js';
import { LawError } from './law-error.js';
import { localDateOf } from './local-date.js';
import type { LocalDate, LocalizedText } from './types.js';

/** A body's own day over the national calendar, with the act that moved it. */
export interface CalendarDay {
  date: LocalDate;
  kind: 'work' | 'off';
  reason: LocalizedText;
  act: string;
}

export interface WorkingHours {
  from: string;
  to: string;
}

/** The national calendar: `MM-DD` days off and worked weekend days by year. */
export interface NationalCalendar {
  timeZone: string;
  workingHours: WorkingHours;
  years: Partial<Record<string, { status: string; daysOff: string[]; workingWeekends: string[]; source: string }>>;
}

export interface CalendarDayInfo {
  date: LocalDate;
  worked: boolean;
  /** Present on every day off and on every weekend day that is worked. */
  why?: DayReason;
  /** The year's calendar is a projection or not known at all. */
  provisional: boolean;
}

export interface WorkCalendar {
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
  day(date: LocalDate): CalendarDayInfo;
}

export interface CalendarOptions {
  national?: NationalCalendar;
  overrides?: readonly CalendarDay[];
  timeZone?: string;
  workingHours?: WorkingHours;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function checkHours(hours: WorkingHours): WorkingHours {
  if (!time.test(hours.from) || !time.test(hours.to) || hours.from >= hours.to)
    throw new LawError('bad-calendar', `working hours must be HH:mm–HH:mm: ${hours.from}–${hours.to}`);
  return hours;
}

interface YearTable {
  off: ReadonlySet<LocalDate>;
  worked: readonly LocalDate[];
  provisional: boolean;
  source: string;
}

function yearTable(calendar: NationalCalendar, year: number): YearTable {
  const known = calendar.years[String(year)];
  if (!known) {
    // An unknown year is never guessed in silence: the rules are projected and every answer says so.
    const source = `no official calendar for ${year}: projected from the list of holidays`;
    return { off: new Set(projectedDaysOff(year)), worked: [], provisional: true, source };
  }
  const full = (days: readonly string[]): LocalDate[] => days.map((day) => `${year}-${day}`);
  return {
    off: new Set(full(known.daysOff)),
    worked: full(known.workingWeekends),
    provisional: known.status !== 'published',
    source: `calendar ${year}: ${known.source}`,
  };
}

function readDay(date: LocalDate, year: YearTable, override: CalendarDay | undefined): CalendarDayInfo {
  const { provisional, source } = year;
  if (override?.kind === 'work')
    return { date, worked: true, why: { reason: override.reason, source: override.act }, provisional };
  if (override)
    return { date, worked: false, why: { reason: override.reason, source: override.act, offKind: 'own' }, provisional };
  if (year.worked.includes(date)) return { date, worked: true, why: reasonForWorkedWeekend(source), provisional };
  if (isWeekend(date) || year.off.has(date))
    return { date, worked: false, why: reasonForDayOff(date, source, year.worked), provisional };
  return { date, worked: true, provisional };
}

/**
 * The working calendar of one body: the national calendar of Kazakhstan with the body's own days over it.
 * Immutable; build a new one when the calendar changes. Throws LawError `bad-calendar`, `bad-time-zone`, `bad-date`.
 */
export function buildCalendar(options: CalendarOptions = {}): WorkCalendar {
  const calendar = options.national ?? national;
  const overrides = new Map((options.overrides ?? []).map((day) => [localDateOf(day.date), day]));
  const years = new Map<number, YearTable>();
  const days = new Map<LocalDate, CalendarDayInfo>();
  return {
    timeZone: options.timeZone ?? calendar.timeZone,
    workingHours: checkHours(options.workingHours ?? calendar.workingHours),
    day(date) {
      const known = days.get(date);
      if (known) return known;
      const year = Number(localDateOf(date).slice(0, 4));
      const table = years.get(year) ?? yearTable(calendar, year);
      years.set(year, table);
      const made = readDay(date, table, overrides.get(date));
      if (days.size < 20_000) days.set(date, made);
      return made;
    },
  };
}
