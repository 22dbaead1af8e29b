import type { WatchLimits } from '../watch-limits.js';

const CALMS_BY = 1.5;
const QUICKENS_BY = 0.5;

type Limits = Pick<WatchLimits, 'minIntervalSeconds' | 'maxIntervalSeconds' | 'maxBackOffSeconds'>;

/** Seconds between fetches from now on: half after something new, half as much again after nothing, within the limits. */
export function nextIntervalSeconds(interval: number, foundNew: boolean, limits: Limits): number {
  const wanted = Math.round(interval * (foundNew ? QUICKENS_BY : CALMS_BY));
  return Math.min(Math.max(wanted, limits.minIntervalSeconds), limits.maxIntervalSeconds);
}

/** Seconds to wait after the n-th failure in a row (1, 2, …): the interval, doubling, up to the limit. */
export function backOffSeconds(interval: number, failures: number, limits: Limits): number {
  const doubled = interval * 2 ** Math.min(failures - 1, 20);
  return Math.max(Math.min(doubled, limits.maxBackOffSeconds), interval);
}

/**
 * Moves a wait by up to a tenth, so that sources added together do not come due together for ever.
 * @param chance from 0 to 1
 */
export const spread = (seconds: number, chance: number): number => seconds * (0.9 + 0.2 * chance);
