import { seeded, shuffled } from './random.mjs';

/**
 * Logistic regression by stochastic gradient descent with a step size per feature (AdaGrad) and equal weight of both classes.
 * @param {{ features: { ids: number[], values: number[] }, negative: boolean }[]} rows
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function fitLogistic(rows, { size, epochs, l2, rate = 0.1, seed = 1 }) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  let bias = 0;
  let biasSquares = 0.01;
  const negative = rows.filter((row) => row.negative).length;
  const classWeight = { true: rows.length / 2 / negative, false: rows.length / 2 / (rows.length - negative) };
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const row of shuffled(rows, random)) {
      const { ids, values } = row.features;
      const error =
        (1 / (1 + Math.exp(-dot({ weights, bias }, row.features))) - Number(row.negative)) * classWeight[row.negative];
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at];
        const gradient = error * values[at] + l2 * weights[id];
        squares[id] += gradient * gradient;
        weights[id] -= (rate * gradient) / Math.sqrt(squares[id]);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  return { weights, bias };
}

export function dot({ weights, bias }, { ids, values }) {
  let sum = bias;
  for (let at = 0; at < ids.length; at += 1) sum += weights[ids[at]] * values[at];
  return sum;
}

/** The cost of one row: log loss, written so that no sum overflows. */
const costOf = (odds, target) => Math.max(odds, 0) - odds * target + Math.log1p(Math.exp(-Math.abs(odds)));

/**
 * Slope and offset that turn sums into log odds (Platt): Newton steps, each halved until it lowers the cost, for a full step may
 * leap over the minimum and never come back; the targets are Platt's, a little inside 0 and 1.
 * @param {{ sum: number, negative: boolean }[]} rows
 */
export function fitPlatt(rows) {
  const negative = rows.filter((row) => row.negative).length;
  const [high, low] = [(negative + 1) / (negative + 2), 1 / (rows.length - negative + 2)];
  const targets = rows.map((row) => (row.negative ? high : low));
  const cost = (slope, offset) => rows.reduce((all, { sum }, at) => all + costOf(slope * sum + offset, targets[at]), 0);
  let [slope, offset] = [0, Math.log((negative + 1) / (rows.length - negative + 1))];
  let least = cost(slope, offset);
  for (let step = 0; step < 100; step += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9];
    rows.forEach(({ sum }, at) => {
      const likely = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const error = likely - targets[at];
      const spread = likely * (1 - likely);
      ga += error * sum;
      gb += error;
      haa += spread * sum * sum;
      hab += spread * sum;
      hbb += spread;
    });
    const determinant = haa * hbb - hab * hab;
    const [down, aside] = [(hbb * ga - hab * gb) / determinant, (haa * gb - hab * ga) / determinant];
    let size = 1;
    while (size > 1e-10 && cost(slope - size * down, offset - size * aside) >= least) size /= 2;
    if (size <= 1e-10) break;
    slope -= size * down;
    offset -= size * aside;
    least = cost(slope, offset);
  }
  return { slope, offset };
}
