import { forecastRules } from '@baspasoz/law';
import { forecastBreaches } from './forecast-breaches.js';

/** An office to try the forecast on. Numbers are means for one working day. */
export interface Office {
  name: string;
  arrivals: number;
  decisions: number;
  /** Decisions from the middle of the year on, where the office changes without telling anybody. */
  decisionsLater?: number;
  termDays: number;
}

export const offices: readonly Office[] = [
  { name: 'calm: decides more than comes', arrivals: 3, decisions: 3.6, termDays: 5 },
  { name: 'even: as much as comes', arrivals: 4, decisions: 4.1, termDays: 5 },
  { name: 'stretched: less than comes at times', arrivals: 6, decisions: 6, termDays: 5 },
  { name: 'small: one person, few requests', arrivals: 0.6, decisions: 0.7, termDays: 5 },
  {
    name: 'changing: loses a third of its people in summer',
    arrivals: 4,
    decisions: 4.6,
    decisionsLater: 3.1,
    termDays: 5,
  },
];

export interface BacktestRow {
  office: string;
  /** How many times a request's fate was foretold. */
  foretold: number;
  /** Share of them that became late. */
  late: number;
  /** Mean square of the error of the foretold share; always foretelling the mean gives `late × (1 − late)`. */
  brier: number;
  /** Of those foretold late in most runs, how many became late; and of those foretold in time. */
  lateWhenLikely: number;
  lateWhenUnlikely: number;
  /** How often the number of late requests lay in the interval; four fifths are promised. */
  covered: number;
}

const windowDays = forecastRules.windowWorkingDays;
const yearDays = 240;

/** Uniform numbers in [0, 1), the same for the same seed. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A Poisson number of the mean (Knuth). */
function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let n = 0;
  for (let product = next(); product > limit; product *= next()) n += 1;
  return n;
}

interface Past {
  arrivedOn: number;
  dueOn: number;
  decidedOn: number;
}

/** A year of one office: who comes, and who is decided when, the earliest due first. */
function liveThrough(office: Office, seed: number): { requests: Past[]; pace: number[] } {
  const next = uniform(seed);
  const requests: Past[] = [];
  const pace: number[] = [];
  for (let day = 0; day < yearDays + 2 * office.termDays; day += 1) {
    for (let n = poisson(office.arrivals, next); n > 0; n -= 1)
      requests.push({ arrivedOn: day, dueOn: day + office.termDays, decidedOn: Infinity });
    const mean = day > yearDays / 2 ? (office.decisionsLater ?? office.decisions) : office.decisions;
    const able = poisson(mean, next);
    const open = requests.filter((one) => one.decidedOn === Infinity).sort((a, b) => a.dueOn - b.dueOn);
    const decided = open.slice(0, able);
    for (const one of decided) one.decidedOn = day;
    // What the service can measure: an idle hour is no decision.
    pace.push(decided.length);
  }
  return { requests, pace };
}

/** Foretells every day of the year from what was known on its evening, and compares with what came. */
export function backtest(office: Office, seed: number): BacktestRow {
  const { requests, pace } = liveThrough(office, seed);
  const pairs: { share: number; late: boolean }[] = [];
  let days = 0;
  let covered = 0;
  for (let today = windowDays; today < yearDays; today += 1) {
    const open = requests
      .map((one, at) => ({ ...one, id: String(at).padStart(6, '0') }))
      .filter((one) => one.arrivedOn <= today && one.decidedOn > today);
    const work = open.map(({ id, dueOn }) => ({ id, daysLeft: Math.max(0, dueOn - today) }));
    const forecast = forecastBreaches(work, pace.slice(today - windowDays + 1, today + 1), today);
    if (!forecast || open.length === 0) continue;
    const late = new Map(open.map(({ id, decidedOn, dueOn }) => [id, decidedOn > dueOn]));
    const undecided = new Set(work.filter(({ daysLeft }) => daysLeft > 0).map(({ id }) => id));
    for (const { id, lateShare } of forecast.items)
      if (undecided.has(id)) pairs.push({ share: lateShare, late: late.get(id) ?? false });
    const count = [...late.values()].filter(Boolean).length;
    days += 1;
    if (forecast.late.low <= count && count <= forecast.late.high) covered += 1;
  }
  const share = (chosen: typeof pairs) =>
    chosen.length === 0 ? 0 : chosen.filter(({ late }) => late).length / chosen.length;
  return {
    office: office.name,
    foretold: pairs.length,
    late: share(pairs),
    brier: pairs.reduce((sum, { share: said, late }) => sum + (said - Number(late)) ** 2, 0) / (pairs.length || 1),
    lateWhenLikely: share(pairs.filter((pair) => pair.share >= forecastRules.likelyShare)),
    lateWhenUnlikely: share(pairs.filter((pair) => pair.share < forecastRules.likelyShare)),
    covered: days === 0 ? 0 : covered / days,
  };
}
