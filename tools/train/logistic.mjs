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

/** Slope and offset that turn sums into log odds (Platt), by Newton steps. @param {{ sum: number, negative: boolean }[]} rows */
export function fitPlatt(rows) {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { sum, negative } of rows) {
      const likely = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const error = likely - Number(negative);
      const spread = likely * (1 - likely);
      ga += error * sum;
      gb += error;
      haa += spread * sum * sum;
      hab += spread * sum;
      hbb += spread;
    }
    const determinant = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / determinant;
    offset -= (haa * gb - hab * ga) / determinant;
  }
  return { slope, offset };
}
