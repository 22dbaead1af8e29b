import { forecastRules } from '@baspasoz/law';

/** An open request as the forecast sees it. */
export interface OpenWork {
  id: string;
  /** Working days left to decide it in, today's included; 0 when its term is over. */
  daysLeft: number;
}

export interface ForecastItem {
  id: string;
  /** Share of the runs in which it was late, 0–1; 1 for one whose term is over. */
  lateShare: number;
}

/** How many of the requests in hand become late. */
export interface BreachForecast {
  items: ForecastItem[];
  /** Requests late in the middle run, and in the runs below and above which a tenth of all lie. Those late today are counted. */
  late: { low: number; middle: number; high: number };
}

/** How often the coming days are run through. */
export const runs = 1_000;

/** Pseudo-random numbers below `below`, the same for the same seed (Mulberry32): a page read twice says the same. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** On which coming working day, from 1, each request in its turn is decided in one run; beyond the horizon `Infinity`. */
function oneRun(count: number, horizon: number, pace: readonly number[], draw: (below: number) => number): number[] {
  const decidedOn = Array<number>(count).fill(Infinity);
  let next = 0;
  for (let day = 1; day <= horizon && next < count; day += 1)
    for (let n = pace[draw(pace.length)] ?? 0; n > 0 && next < count; n -= 1) decidedOn[next++] = day;
  return decidedOn;
}

/**
 * Foretells which open requests become late, by running the coming days a thousand times: each coming working day is a day drawn from the
 * measured ones, with as many decisions as that day had; they go to the requests whose term ends first. Says nothing of requests yet to
 * come, which mostly fall due later, and nothing where too little was measured.
 *
 * @param open whatever order
 * @param pace decisions on each working day of the window, days without any too
 * @returns null where fewer than the least number of decisions were made in the window
 */
export function forecastBreaches(open: readonly OpenWork[], pace: readonly number[], seed = 1): BreachForecast | null {
  if (pace.reduce((sum, day) => sum + day, 0) < forecastRules.leastDecisions) return null;
  const inTurn = [...open].sort((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
  const horizon = Math.max(0, ...inTurn.map(({ daysLeft }) => daysLeft));
  const draw = drawFrom(seed);
  const lateIn = Array<number>(inTurn.length).fill(0);
  const counts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const decidedOn = oneRun(inTurn.length, horizon, pace, draw);
    let late = 0;
    inTurn.forEach(({ daysLeft }, at) => {
      if ((decidedOn[at] ?? Infinity) <= daysLeft) return;
      lateIn[at] = (lateIn[at] ?? 0) + 1;
      late += 1;
    });
    counts.push(late);
  }
  counts.sort((a, b) => a - b);
  const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(share * counts.length))] ?? 0;
  return {
    items: inTurn.map(({ id }, index) => ({ id, lateShare: (lateIn[index] ?? 0) / runs })),
    late: { low: at(0.1), middle: at(0.5), high: at(0.9) },
  };
}
