/**
 * The second half of `npm start`, under the project's own Node: brings everything up in order, stays, and takes everything
 * down in the reverse order on Ctrl+C, on SIGTERM, when a step fails, or when the first half is gone.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectHome } from '../infra/home.mjs';
import { stopLiving } from '../infra/living.mjs';
import { bringUp } from './bring-up.mjs';
import { beginAnew } from './fresh.mjs';
import { inOneSentence } from './failure.mjs';
import { step } from './steps.mjs';
import { say } from './words.mjs';

const home = projectHome();
const running = join(home, 'running.pid');
/** What has been started, in order: each has `stop()`. */
const started = [];
let stopping;

async function takeDown() {
  for (let part = started.pop(); part; part = started.pop())
    await part.stop().catch((error) => process.stderr.write(`${error.message}\n`));
  await stopLiving();
  await rm(running, { force: true });
}

function stop(code) {
  stopping ??= (async () => {
    process.stdout.write(`${say('stopping')}\n`);
    await takeDown();
    if (code === 0) process.stdout.write(`${say('stopped')}\n`);
    process.exit(code);
  })();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
process.stdin.on('end', () => stop(0)).resume(); // the first half was killed
process.stdout.on('error', () => stop(0)); // the terminal is gone

try {
  await mkdir(home, { recursive: true });
  await writeFile(running, String(process.pid));
  if (process.argv.includes('--fresh')) await step('fresh', () => beginAnew(home));
  await bringUp({ home, hold: (part) => started.push(part), stopped: () => Boolean(stopping) });
} catch (error) {
  if (!stopping) {
    process.stderr.write(`\n${inOneSentence(error)}\n\n`);
    stop(1);
  }
}
