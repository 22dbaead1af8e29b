import { seeded } from './random.mjs';

const resamples = 1000;
const z = 1.959964;

/** Share with its 95 % Wilson interval. @returns {{ share: number, low: number, high: number, of: number }} */
export function wilson(hits, of) {
  if (of === 0) return { share: NaN, low: 0, high: 1, of };
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { share, low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole), of };
}

/** Average precision: the area under the curve of precision over recall. @param {{ score: number, negative: boolean }[]} rows */
export function averagePrecision(rows) {
  const ranked = rows.toSorted((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ negative }, at) => {
    if (!negative) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** A figure of the rows with its 95 % interval by bootstrap; the draws are seeded, so the interval is the same every time. */
export function bootstrapped(rows, figure) {
  const random = seeded(7);
  const drawn = Array.from({ length: resamples }, () =>
    figure(Array.from({ length: rows.length }, () => rows[Math.floor(random() * rows.length)])),
  ).sort((a, b) => a - b);
  return {
    value: figure(rows),
    low: drawn[Math.floor(resamples * 0.025)],
    high: drawn[Math.ceil(resamples * 0.975) - 1],
  };
}
