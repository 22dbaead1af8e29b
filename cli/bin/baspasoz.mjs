#!/usr/bin/env node
/** The command line of Baspasoz. A checkout whose build is missing builds itself first; what it says goes to standard error. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  const builder = fileURLToPath(new URL('../../tools/build.mjs', import.meta.url));
  process.stderr.write('baspasoz: building once…\n');
  const build = spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] });
  if (build.status !== 0) {
    process.stderr.write('baspasoz: the build failed; run `npm ci` in the checkout and try again\n');
    process.exit(1);
  }
}
const { run } = await import(main.href);
process.exitCode = await run(process.argv.slice(2));
