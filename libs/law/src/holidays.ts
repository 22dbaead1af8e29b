import data from './data/holidays-kz.json' with { type: 'json' };
import { addDays, weekdayOf } from './local-date.js';
import type { LocalDate, LocalizedText } from './types.js';

interface Holiday {
  monthDay: string;
  name: LocalizedText;
  fromYear?: number;
  toYear?: number;
  /** 7 January and Kurban Ait are days off but not holidays: they never move. */
  transferred: boolean;
}

const holidays: readonly Holiday[] = data.holidays;
const kurbanAit = new Set(data.kurbanAit.dates);

/** Saturday or Sunday, before anything is moved. */
export const isWeekend = (date: LocalDate): boolean => weekdayOf(date) > 5;

/** The name of the holiday or statutory day off on this very date, or null. */
export function holidayOn(date: LocalDate): LocalizedText | null {
  if (kurbanAit.has(date)) return data.kurbanAit.name;
  const year = Number(date.slice(0, 4));
  return holidays.find((each) => each.monthDay === date.slice(5) && isKept(each, year))?.name ?? null;
}

const isKept = (holiday: Holiday, year: number): boolean =>
  (holiday.fromYear ?? year) <= year && year <= (holiday.toYear ?? year);

/**
 * Days off that stand in for holidays which fell on a weekend in `year`: the next working day after the holiday
 * (Labour Code art. 84; law dossier §8). Maps the substitute to the holiday's own date and name.
 */
export function substitutesIn(year: number): Map<LocalDate, { holiday: LocalDate; name: LocalizedText }> {
  const found = new Map<LocalDate, { holiday: LocalDate; name: LocalizedText }>();
  for (const holiday of holidays) {
    const date = `${year}-${holiday.monthDay}`;
    if (!holiday.transferred || !isKept(holiday, year) || !isWeekend(date)) continue;
    let substitute = addDays(date, 1);
    while (isWeekend(substitute) || holidayOn(substitute) || found.has(substitute)) substitute = addDays(substitute, 1);
    found.set(substitute, { holiday: date, name: holiday.name });
  }
  return found;
}

/** Every weekday off that the rules alone give for a year whose official calendar is not known. Kurban Ait is missing. */
export function projectedDaysOff(year: number): LocalDate[] {
  const fixed = holidays.filter((each) => isKept(each, year)).map((each) => `${year}-${each.monthDay}`);
  return [...fixed.filter((date) => !isWeekend(date)), ...substitutesIn(year).keys()].sort();
}
