import type { Pace } from './statistics.js';

/** How many decisions took so many whole hours. */
export interface TakenHours {
  hours: number;
  count: number;
}

const hoursOfDay = 24;

/**
 * Median and 90th percentile of decisions counted by hours, between two of them where it falls between (PostgreSQL's `percentile_cont`).
 * @param taken in any order, the same hours more than once too
 */
export function paceOf(taken: readonly TakenHours[]): Pace {
  const inOrder = [...taken].sort((a, b) => a.hours - b.hours);
  const total = inOrder.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { medianDays: null, p90Days: null };
  const at = (place: number): number => {
    let before = 0;
    for (const { hours, count } of inOrder) {
      before += count;
      if (place < before) return hours;
    }
    throw new RangeError(`there is no place ${place} among ${total}`);
  };
  const daysAt = (share: number): number => {
    const place = share * (total - 1);
    const below = Math.floor(place);
    const [low, high] = [at(below), at(Math.ceil(place))];
    return (low + (high - low) * (place - below)) / hoursOfDay;
  };
  return { medianDays: daysAt(0.5), p90Days: daysAt(0.9) };
}
