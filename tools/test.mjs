#!/usr/bin/env node
/**
 * `npm test`: every check and every test, on real PostgreSQL and Kafka. The last line is `N passed, N failed`.
 * Arguments narrow the jest part to paths: `npm test -- libs/law`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

if (!existsSync(fileURLToPath(new URL('../node_modules/jest', import.meta.url)))) {
  console.error('The packages are not installed yet. Run "npm ci" (or "npm start") first, then "npm test" again.');
  process.exit(1);
}
// npm itself may run under an older Node; the tests run under the one the project pins.
const node = existsSync(pinned) ? pinned : process.execPath;
const run = spawnSync(node, [fileURLToPath(new URL('test/run.mjs', import.meta.url)), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
