import { addDays } from './local-date.js';
import { instantOf, localDate, localTime } from './zoned-time.js';

/** Hours of a body's day in which nobody is disturbed: local times `HH:mm`, which may lie around midnight. The two differ. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The end of the quiet hours that `at` lies in; null outside of them, and where there are none. */
export function quietUntil(at: Date, quiet: QuietHours | null, timeZone: string): Date | null {
  if (!quiet) return null;
  const { from, to } = quiet;
  const time = localTime(at, timeZone).slice(0, 5);
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return null;
  const today = localDate(at, timeZone);
  return instantOf(isOverMidnight && time >= from ? addDays(today, 1) : today, to, timeZone);
}

/** When quiet hours begin next, after an instant that lies outside of them. */
function nextQuiet(at: Date, { from }: QuietHours, timeZone: string): Date {
  const today = localDate(at, timeZone);
  const begins = instantOf(today, from, timeZone);
  return begins > at ? begins : instantOf(addDays(today, 1), from, timeZone);
}

/** The instant at which `minutes` have run down since `at`, not counting quiet hours; it never lies in them. */
export function awakeAfter(at: Date, minutes: number, quiet: QuietHours | null, timeZone: string): Date {
  let left = minutes * 60_000;
  let now = quietUntil(at, quiet, timeZone) ?? at;
  while (quiet) {
    const begins = nextQuiet(now, quiet, timeZone);
    const awake = begins.getTime() - now.getTime();
    if (left < awake) break;
    left -= awake;
    now = quietUntil(begins, quiet, timeZone) ?? begins;
  }
  return new Date(now.getTime() + left);
}
