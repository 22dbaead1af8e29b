import type { LocalDate } from './types.js';
import { LawError } from './law-error.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and there are as many as zones in use. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, made);
    return made;
  } catch {
    throw new LawError('bad-time-zone', `not an IANA time zone: ${timeZone}`);
  }
}

function wallClock(at: Date, timeZone: string): { date: LocalDate; time: string } {
  if (Number.isNaN(at.getTime())) throw new LawError('bad-date', 'not an instant');
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const year = String(part['year']).padStart(4, '0');
  return {
    date: `${year}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}:${part['second']}`,
  };
}

/** The date on the wall in an IANA zone. Kazakhstan moved to UTC+5 on 2024-03-01: never a fixed offset. */
export const localDate = (at: Date, timeZone: string): LocalDate => wallClock(at, timeZone).date;

/** `HH:mm:ss` on the wall in an IANA zone. */
export const localTime = (at: Date, timeZone: string): string => wallClock(at, timeZone).time;

/**
 * The instant at which a wall clock in `timeZone` shows `time` (`HH:mm` or `HH:mm:ss`) on `date`.
 * A time that the clocks skip gives the instant after the skip; a time that comes twice gives the first.
 */
export function instantOf(date: LocalDate, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(asUtc)) throw new LawError('bad-date', `not a local date and time: ${date} ${time}`);
  const offsetAt = (ms: number): number => {
    const shown = wallClock(new Date(ms), timeZone);
    return Date.parse(`${shown.date}T${shown.time}Z`) - Math.floor(ms / 1000) * 1000;
  };
  const candidates = [asUtc - offsetAt(asUtc - 86_400_000), asUtc - offsetAt(asUtc + 86_400_000)].sort((a, b) => a - b);
  const exact = candidates.find((ms) => ms + offsetAt(ms) === asUtc);
  return new Date(exact ?? candidates[candidates.length - 1]!);
}
