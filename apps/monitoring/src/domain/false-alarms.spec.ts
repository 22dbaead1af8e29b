import { spikeDefaults } from '../spikes/spike-defaults.js';
import { judgeCount } from './spike.js';

const DAYS = 90;
const BODIES = 60;
/** Looks that share no article, in a working day and the evening after it. */
const LOOKS = 5;

/** Even numbers from 0 to 1, the same in every run (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A count where one event may be many articles: of a Poisson law whose mean varies from day to day, as a gamma law of this shape has it. */
function count(random: () => number, mean: number, shape: number): number {
  let gamma = 0;
  for (let n = 0; n < shape; n += 1) gamma -= Math.log(1 - random());
  const bound = Math.exp((-mean * gamma) / shape);
  let found = 0;
  for (let chance = random(); chance > bound; chance *= random()) found += 1;
  return found;
}

const isSpike = (articles: number, history: number[]): boolean => {
  const judged = judgeCount(articles, history, spikeDefaults);
  return judged.known && judged.isSpike;
};

const months = (mean: number): number[][][] => {
  const random = drawn(20_261_130);
  return Array.from({ length: BODIES }, () =>
    Array.from({ length: LOOKS }, () =>
      Array.from({ length: spikeDefaults.looksBackDays + DAYS }, () => count(random, mean, 3)),
    ),
  );
};

describe.each([0.2, 1, 4, 15])('a body of %d articles in three hours', (mean) => {
  test('is falsely alarmed at most once in three months while it is written about as usual', () => {
    let alarms = 0;
    for (const body of months(mean))
      for (const hours of body)
        for (let day = spikeDefaults.leastDays; day < spikeDefaults.leastDays + DAYS; day += 1)
          if (isSpike(hours[day] ?? 0, hours.slice(Math.max(0, day - 40), day))) alarms += 1;
    expect(alarms / BODIES).toBeLessThanOrEqual(1);
  });

  test('is alarmed in 85 of 100 waves of six times as much and eight articles', () => {
    const random = drawn(7);
    const all = months(mean).flat();
    const found = all.filter((hours) => isSpike(count(random, mean * 6 + 8, 60), hours.slice(0, 40)));
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.85);
  });
});
