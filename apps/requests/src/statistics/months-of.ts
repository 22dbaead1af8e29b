import { addDays, addMonths } from '@baspasoz/law';
import type { Period } from './statistics.js';

const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;
const endOf = (month: string): string => addDays(addMonths(month, 1), -1);
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * The part of a period in which there is something to count, in whole months where nothing lies outside of it, and the first and the last
 * month wholly in it, by their first days; the first is later than the last where there is none.
 * @param span the first and the last day with a request
 */
export function monthsOf(period: Period, span: Period): Period & { firstWhole: string; lastWhole: string } {
  const from = later(period.from, monthOf(span.from));
  const to = earlier(period.to, endOf(monthOf(span.to)));
  const firstWhole = monthOf(from) === from ? from : addMonths(monthOf(from), 1);
  const lastWhole = endOf(monthOf(to)) === to ? monthOf(to) : addMonths(monthOf(to), -1);
  return { from, to, firstWhole, lastWhole };
}
