import { addDays, datesThrough, instantOf, localDate } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';

export type DigestSlotName = 'morning' | 'evening';

/** Local times `HH:mm` at which a body's digests are made; null: that one is not made. */
export interface DigestHours {
  morning: string | null;
  evening: string | null;
  /** Whether they are made on days off too; what was found then waits for the next working day's otherwise. */
  onDaysOff: boolean;
}

export interface DigestSlot {
  slot: DigestSlotName;
  at: Date;
}

/** No run of days off is longer. */
const MOST_DAYS = 31;

const names: readonly DigestSlotName[] = ['morning', 'evening'];

/** The slots of some local days, in order. */
function slotsOf(days: readonly string[], hours: DigestHours, calendar: WorkCalendar): DigestSlot[] {
  const made = days.filter((day) => hours.onDaysOff || calendar.day(day).worked);
  const slots = made.flatMap((day) =>
    names.flatMap((slot) => {
      const time = hours[slot];
      return time === null ? [] : [{ slot, at: instantOf(day, time, calendar.timeZone) }];
    }),
  );
  return slots.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** The last slot at or before `now`; null when there is none in a month. */
export function latestSlot(now: Date, hours: DigestHours, calendar: WorkCalendar): DigestSlot | null {
  const today = localDate(now, calendar.timeZone);
  const slots = slotsOf(datesThrough(addDays(today, -MOST_DAYS), today), hours, calendar);
  return slots.findLast(({ at }) => at <= now) ?? null;
}

/** The first slot after `now`; null when there is none in a month. */
export function nextSlot(now: Date, hours: DigestHours, calendar: WorkCalendar): DigestSlot | null {
  const today = localDate(now, calendar.timeZone);
  const slots = slotsOf(datesThrough(today, addDays(today, MOST_DAYS)), hours, calendar);
  return slots.find(({ at }) => at > now) ?? null;
}
