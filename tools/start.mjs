#!/usr/bin/env node
/**
 * `npm start`: checks the machine, installs the packages when they are missing or older than the lockfile, and hands over
 * to the project's own Node (tools/start/main.mjs). Runs before any package is there: plain Node, nothing imported.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './infra/home.mjs';
import { run } from './infra/run.mjs';
import { checkMachine, checkNode } from './start/checks.mjs';
import { inOneSentence } from './start/failure.mjs';
import { whenNpmEnds } from './start/parent.mjs';
import { step } from './start/steps.mjs';
import { say } from './start/words.mjs';

const modified = (path) => statSync(join(checkout, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function installPackages() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  await step('install', () => run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: checkout }), { downloads: true });
}

/** The project's Node where its package exists for this platform, else the one npm runs under (see .nvmrc). */
function projectNode() {
  const pinned = join(checkout, 'node_modules/.bin/node');
  return existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0 ? pinned : process.execPath;
}

let stop = () => process.exit(1); // until there is something to stop in order

/** The main part runs in a process group of its own: a signal reaches it once, through us, however it reached us. */
function handOver(args) {
  const quiet = '--disable-warning=TimeoutNegativeWarning'; // kafkajs while it waits for the broker
  const child = spawn(projectNode(), [quiet, join(checkout, 'tools/start/main.mjs'), ...args], {
    cwd: checkout,
    env: { ...process.env, BASPASOZ_STARTED_MS_AGO: String(Math.round(performance.now())) },
    stdio: ['pipe', 'inherit', 'inherit'], // our end of the pipe closes when we are killed, and the child stops everything
    detached: true,
  });
  stop = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
  child.once('exit', (code) => process.exit(code ?? 1));
}

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--fresh')) {
  process.stdout.write(`${say('usage')}\n`);
  process.exit(args.includes('--help') ? 0 : 2);
}
whenNpmEnds(() => stop());
try {
  checkNode();
  await step('checks', checkMachine);
  await installPackages();
  handOver(args);
} catch (error) {
  process.stderr.write(`\n${inOneSentence(error)}\n`);
  process.exit(1);
}
