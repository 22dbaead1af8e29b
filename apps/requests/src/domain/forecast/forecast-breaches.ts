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

/** Requests whose term ends on one day: their places in the turn, `from` up to and without `to`. */
interface SameTerm {
  daysLeft: number;
  from: number;
  to: number;
}

function byTerm(inTurn: readonly OpenWork[]): SameTerm[] {
  const terms: SameTerm[] = [];
  inTurn.forEach(({ daysLeft }, at) => {
    const last = terms.at(-1);
    if (last?.daysLeft === daysLeft) last.to = at + 1;
    else terms.push({ daysLeft, from: at, to: at + 1 });
  });
  return terms;
}

/** How many of the turn are decided by the end of each coming working day in one run, from day 0, which is now. */
function oneRun(count: number, horizon: number, pace: readonly number[], draw: (below: number) => number): number[] {
  const decidedBy = Array<number>(horizon + 1).fill(count);
  let decided = 0;
  for (let day = 0; day <= horizon && decided < count; day += 1) {
    if (day > 0) decided = Math.min(count, decided + (pace[draw(pace.length)] ?? 0));
    decidedBy[day] = decided;
  }
  return decidedBy;
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
  const terms = byTerm(inTurn);
  const horizon = terms.at(-1)?.daysLeft ?? 0;
  const draw = drawFrom(seed);
  // In how many runs this one is the first of its term to be late; those of the same term behind it are late with it.
  const lateFrom = Array<number>(inTurn.length).fill(0);
  const counts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const decidedBy = oneRun(inTurn.length, horizon, pace, draw);
    let late = 0;
    for (const { daysLeft, from, to } of terms) {
      const first = Math.max(from, decidedBy[daysLeft] ?? 0);
      if (first >= to) continue;
      lateFrom[first] = (lateFrom[first] ?? 0) + 1;
      late += to - first;
    }
    counts.push(late);
  }
  counts.sort((a, b) => a - b);
  const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(share * counts.length))] ?? 0;
  return {
    items: terms.flatMap(({ from, to }) => {
      let lateRuns = 0;
      return inTurn.slice(from, to).map(({ id }, index) => {
        lateRuns += lateFrom[from + index] ?? 0;
        return { id, lateShare: lateRuns / runs };
      });
    }),
    late: { low: at(0.1), middle: at(0.5), high: at(0.9) },
  };
}
