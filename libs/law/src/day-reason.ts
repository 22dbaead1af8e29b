import { addDays } from './local-date.js';
import { holidayOn, isWeekend, substitutesIn } from './holidays.js';
import type { LocalDate, LocalizedText } from './types.js';

/**
 * What makes a day off: `weekend`; `holiday`, a holiday or a day off the law names; `substitute`, for a holiday on a weekend
 * (Labour Code, art. 84); `transfer`, a day off moved by an act (art. 85(3)); `own`, the body's own act.
 */
export type OffKind = 'weekend' | 'holiday' | 'substitute' | 'transfer' | 'own';

export interface DayReason {
  reason: LocalizedText;
  source: string;
  /** Absent on a weekend day that is worked. */
  offKind?: OffKind;
}

const weekend: DayReason = {
  reason: { kk: 'демалыс күні', ru: 'выходной день', en: 'weekend' },
  source: 'Labour Code, art. 84',
  offKind: 'weekend',
};

const shortDate = (date: LocalDate): string => `${date.slice(8)}.${date.slice(5, 7)}`;

/** Why a day is off: weekend, named holiday, a holiday's substitute, or a day off moved by an act. */
export function reasonForDayOff(date: LocalDate, yearSource: string, workedWeekends: readonly LocalDate[]): DayReason {
  const holiday = holidayOn(date);
  if (holiday) return { reason: holiday, source: yearSource, offKind: 'holiday' };
  if (isWeekend(date)) return weekend;
  const moved = substitutesIn(Number(date.slice(0, 4))).get(date);
  if (moved)
    return {
      reason: {
        kk: `ауыстырылған демалыс күні (${moved.name.kk}, ${shortDate(moved.holiday)})`,
        ru: `перенесённый выходной день (${moved.name.ru}, ${shortDate(moved.holiday)})`,
        en: `transferred day off (${moved.name.en}, ${shortDate(moved.holiday)})`,
      },
      source: `Labour Code, art. 84; ${yearSource}`,
      offKind: 'substitute',
    };
  const worked = workedWeekends.find((each) => each >= addDays(date, -9) && each <= addDays(date, 9));
  return {
    reason: worked
      ? {
          kk: `ауыстырылған демалыс күні (${shortDate(worked)} жұмыс істеледі)`,
          ru: `перенесённый выходной день (${shortDate(worked)} — рабочий)`,
          en: `transferred day off (${shortDate(worked)} is worked)`,
        }
      : { kk: 'ауыстырылған демалыс күні', ru: 'перенесённый выходной день', en: 'transferred day off' },
    source: `Labour Code, art. 85(3); ${yearSource}`,
    offKind: 'transfer',
  };
}

/** Why a weekend day is worked: a day off was moved away from it. */
export const reasonForWorkedWeekend = (yearSource: string): DayReason => ({
  reason: {
    kk: 'жұмыс күні: демалыс күні басқа күнге ауыстырылған',
    ru: 'рабочий день: выходной перенесён на другой день',
    en: 'working day: its day off was moved elsewhere',
  },
  source: `Labour Code, art. 85(3); ${yearSource}`,
});
