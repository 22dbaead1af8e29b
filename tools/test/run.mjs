import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSharedInfra } from '../infra/shared.mjs';
import { findBrowser } from './browser.mjs';
import { reasonsOf } from './reasons.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', name);
const checks = [
  ['build', ['tools/build.mjs', '--all']],
  ['types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of the web', [bin('typescript/bin/tsc'), '-p', 'apps/web/tsconfig.json']],
  ['lint and module boundaries', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['dead code', [bin('knip/bin/knip.js')]],
];
/** What kills brokers and services runs apart from the rest, on infrastructure of its own; two whole systems with a browser each run by themselves. */
const groups = [
  {
    name: 'units and services',
    paths: [
      'apps/',
      'libs/',
      'cli/',
      'tools/(?!start/start\\.spec)',
      'tests/architecture',
      'tests/contract',
      'tests/upgrade',
    ],
    workers: 2,
  },
  { name: 'crashes', paths: ['tests/chaos'], workers: 2 },
  // Installs again where it stands: nothing may run beside it.
  { name: 'starts', paths: ['tools/start/start\\.spec'], workers: 1 },
  { name: 'the whole system in a browser', paths: ['tests/e2e'], workers: 2, browser: true },
];

const environment = () => ({
  ...process.env,
  PATH: [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
});

function run(args, env = environment()) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function jest(paths, workers, env) {
  const folder = await mkdtemp(join(tmpdir(), 'baspasoz-test-'));
  const report = join(folder, 'report.json');
  // Not verbose: a long list of what passed would stand between a file's failure and its reason.
  const options = [
    '--json',
    `--outputFile=${report}`,
    `--maxWorkers=${workers}`,
    '--passWithNoTests',
    '--verbose=false',
  ];
  const green = await run(
    ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), ...options, ...paths],
    env,
  );
  try {
    const result = JSON.parse(await readFile(report, 'utf8'));
    // A file that could not even be loaded holds no counted test, and is a failure all the same.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: green ? failed : Math.max(1, failed),
      skipped: result.numPendingTests,
      reasons: reasonsOf(result),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, reasons: ['jest left no report'] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const count = (part) => Object.keys(total).forEach((key) => (total[key] += part[key]));
const failures = [];
const reasons = [];
const asked = process.argv.slice(2);

if (asked.length > 0) {
  const infra = await startSharedInfra();
  const part = await jest(asked, 2, { ...environment(), BASPASOZ_CHROMIUM: (await findBrowser())?.path ?? '' });
  count(part);
  reasons.push(...part.reasons);
  await infra.stop();
} else {
  for (const [name, args] of checks) {
    console.log(`\n== ${name}`);
    const green = await run(args);
    count({ passed: green ? 1 : 0, failed: green ? 0 : 1, skipped: 0 });
    if (!green) failures.push(name);
  }
  const infra = await startSharedInfra(); // one PostgreSQL and one Kafka for all groups
  for (const { name, paths, workers, browser } of groups) {
    console.log(`\n== ${name}`);
    const found = browser ? await findBrowser() : undefined;
    if (browser && !found) {
      console.log(
        'Skipped: tests/e2e. No Chromium on this machine, and neither Debian nor Playwright could provide one.',
      );
      continue;
    }
    const part = await jest(paths, workers, { ...environment(), ...(found ? { BASPASOZ_CHROMIUM: found.path } : {}) });
    count(part);
    reasons.push(...part.reasons);
    if (part.failed > 0) failures.push(name);
  }
  await infra.stop();
}
for (const reason of reasons) console.log(`\n${reason}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
