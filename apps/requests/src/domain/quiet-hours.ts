import { addDays, instantOf, localDate } from '@baspasoz/law';

/** Hours of a body's day in which nobody is written to, `HH:mm`; they may pass midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The moment at which the quiet hours end that `now` falls into; null outside them. */
export function quietUntil(now: Date, timeZone: string, { from, to }: QuietHours): Date | null {
  const today = localDate(now, timeZone);
  const passesMidnight = from > to;
  const nights = passesMidnight ? [addDays(today, -1), today] : [today];
  for (const night of nights) {
    const end = instantOf(passesMidnight ? addDays(night, 1) : night, to, timeZone);
    if (instantOf(night, from, timeZone) <= now && now < end) return end;
  }
  return null;
}
