import { copyFileSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const everyMs = 30_000;
const limits = { bytes: 10 * 2 ** 20, keep: 3 };

/** Moves name.log.1 to name.log.2 and so on; the oldest of `keep` goes. */
function makeRoom(file, keep) {
  rmSync(`${file}.${keep}`, { force: true });
  const held = Array.from({ length: keep - 1 }, (_, n) => keep - 1 - n);
  for (const n of held)
    if (statSync(`${file}.${n}`, { throwIfNoEntry: false })) renameSync(`${file}.${n}`, `${file}.${n + 1}`);
}

/**
 * Copies away and empties each log that has grown past `bytes`, `keep` old ones staying. The processes write on: they have
 * opened their log for appending, so the next line goes to the beginning of the emptied file.
 */
export function rotateLogs(folder, { bytes, keep } = limits) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.log'))) {
    const file = join(folder, name);
    if (statSync(file).size <= bytes) continue;
    makeRoom(file, keep);
    copyFileSync(file, `${file}.1`);
    truncateSync(file);
  }
}

/**
 * Looks at the logs now and then until stopped.
 * @param {(error: Error) => void} failed told when a log could not be moved, such as on a full disk
 */
export function keepLogsSmall(folder, failed) {
  const watch = setInterval(() => {
    try {
      rotateLogs(folder);
    } catch (error) {
      failed(error);
    }
  }, everyMs);
  watch.unref();
  return { stop: async () => clearInterval(watch) };
}
