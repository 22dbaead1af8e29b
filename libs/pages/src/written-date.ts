import { addDays, instantOf, localDate } from '@baspasoz/law';
import words from './written-date.json' with { type: 'json' };

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
const month = `(${anyOf(words.months.flat())})\\p{L}*\\.?`;
const day = '(?<!\\d)(\\d{1,2})';
const year = '((?:19|20)\\d{2})(?!\\d)';

/** Each finds a day: the groups of its year, month and day. A month is a number or a name. */
const patterns: { find: RegExp; at: [year: number, month: number, day: number] }[] = [
  { find: new RegExp(`${year}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`, 'u'), at: [1, 2, 3] },
  { find: new RegExp(`${day}[-./](\\d{1,2})[-./]${year}`, 'u'), at: [3, 2, 1] },
  { find: new RegExp(`${day}[\\s-]+${month},?\\s+${year}`, 'u'), at: [3, 2, 1] },
  // «2026 жылғы 30 қараша», «2026 ж. 30 қараша»
  { find: new RegExp(`${year}\\s*(?:ж\\p{L}*\\.?|г\\p{L}*\\.?)?,?\\s+(\\d{1,2})\\s+${month}`, 'u'), at: [1, 3, 2] },
  { find: new RegExp(`${month}\\s+(\\d{1,2}),?\\s+${year}`, 'u'), at: [3, 1, 2] },
  { find: new RegExp(`${day}[./](\\d{1,2})[./](\\d{2})(?![\\d.])`, 'u'), at: [3, 2, 1] },
  { find: new RegExp(`${day}\\s+${month}`, 'u'), at: [0, 2, 1] },
];
const clock = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u;
const instant = /\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(z|[+-]\d{2}:?\d{2})/iu;
/** RFC 5322, as in a header. */
const dated = /[a-z]{3},? \d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:gmt|utc?|[+-]\d{4})/iu;
const ago = new RegExp(
  `(\\d{1,3})\\s*(${anyOf([...words.minutes, ...words.hours, ...words.days])})\\p{L}*\\.?\\s+${anyOf(words.ago)}`,
  'u',
);
const today = new RegExp(`(?<!\\p{L})${anyOf(words.today)}(?!\\p{L})`, 'u');
const yesterday = new RegExp(`(?<!\\p{L})${anyOf(words.yesterday)}(?!\\p{L})`, 'u');
const justNow = new RegExp(anyOf(words.now), 'u');

const monthOf = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : 1 + words.months.findIndex((names) => names.some((name) => text.startsWith(name)));

/** Two figures are of this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

const two = (value: number): string => String(value).padStart(2, '0');

/** The wall clock's day and time as an instant; null when there is no such day. */
function momentOf(y: number, m: number, d: number, time: string): number | null {
  const date = `${y}-${two(m)}-${two(d)}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== d) return null;
  return instantOf(date, time, words.zone).getTime();
}

/** A day without its year is the latest that has come. */
function latestOf(m: number, d: number, time: string, now: Date): number | null {
  const thisYear = Number(localDate(now, words.zone).slice(0, 4));
  const at = momentOf(thisYear, m, d, time);
  return at !== null && at > now.getTime() + DAY_MS ? momentOf(thisYear - 1, m, d, time) : at;
}

function spanBefore(text: string, now: Date): number | null {
  const found = ago.exec(text);
  if (!found) return justNow.test(text) ? now.getTime() : null;
  const starts = (names: readonly string[]): boolean => names.some((name) => found[2]!.startsWith(name));
  const unit = starts(words.hours) ? HOUR_MS : starts(words.minutes) ? MINUTE_MS : DAY_MS;
  return now.getTime() - Number(found[1]) * unit;
}

/**
 * The moment a page names in words or numbers, in Kazakh, Russian or English; null when the text names none. A day without a time is its
 * beginning, and what says no zone is the country's clock.
 * @returns milliseconds since 1970
 */
export function writtenDate(text: string, now: Date): number | null {
  const exact = instant.exec(text);
  if (exact) {
    const at = Date.parse(exact[0].replace(' ', 'T').replace(/\s+/g, '').replace(',', '.'));
    if (!Number.isNaN(at)) return at;
  }
  const header = dated.exec(text);
  if (header) return Date.parse(header[0]);
  const lower = text.toLowerCase();
  for (const { find, at } of patterns) {
    const found = find.exec(lower);
    if (!found) continue;
    const [, hours = '0', minutes = '00'] =
      clock.exec(lower.slice(found.index + found[0].length)) ?? clock.exec(lower) ?? [];
    const time = `${two(Number(hours))}:${minutes}`;
    const [y, m, d] = [at[0], at[1], at[2]].map((group) => found[group] ?? '') as [string, string, string];
    return at[0] === 0 ? latestOf(monthOf(m), Number(d), time, now) : momentOf(yearOf(y), monthOf(m), Number(d), time);
  }
  const time = clock.exec(lower);
  const isYesterday = yesterday.test(lower);
  if (time && (isYesterday || today.test(lower))) {
    const date = addDays(localDate(now, words.zone), isYesterday ? -1 : 0);
    return instantOf(date, `${two(Number(time[1]))}:${time[2]}`, words.zone).getTime();
  }
  return spanBefore(lower, now);
}
