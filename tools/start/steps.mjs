import { explainFailure } from './failure.mjs';
import { Refusal, say } from './words.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const colour = (code, text) => (process.stdout.isTTY ? `\x1b[${code}m${text}\x1b[0m` : text);

/**
 * Runs one named step and prints how long it took. A failure becomes one sentence.
 * @template T
 * @param {string} key of the step's name in words.mjs
 * @param {() => Promise<T>} work
 * @param {{ downloads?: boolean }} options
 * @returns {Promise<T>}
 */
export async function step(key, work, { downloads = false } = {}) {
  const name = say(key);
  const since = performance.now();
  try {
    const result = await work();
    process.stdout.write(`${colour(32, '✓')} ${name.padEnd(34)} ${colour(90, seconds(since))}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${colour(31, '✗')} ${name.padEnd(34)} ${colour(90, seconds(since))}\n`);
    throw new Refusal(explainFailure(error, name, downloads), { cause: error });
  }
}

/** A line outside the steps, with the time of day: something happened while running. */
export function note(text) {
  process.stdout.write(`${colour(33, new Date().toTimeString().slice(0, 8))} ${text}\n`);
}
