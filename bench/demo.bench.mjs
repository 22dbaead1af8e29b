import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beginAnew } from '../tools/start/fresh.mjs';
import { checkout, projectHome } from '../tools/infra/home.mjs';
import { kafkaJars } from '../tools/infra/kafka-jars.mjs';
import { portIsFree } from '../tools/infra/port.mjs';
import { demoPorts } from '../tools/start/ports.mjs';
import { processorSeconds } from './processor-seconds.mjs';

export const title = 'The demo: warm `npm start`, and what it costs when nothing happens';

const SETTLE_SECONDS = 45;
const WINDOW_SECONDS = 120;
const START_WITHIN_SECONDS = 240;

/** A shift of the demo's ports at which all of them are free; a demo that already runs here stays undisturbed. */
async function freeShift() {
  for (let shift = 10_000; shift <= 20_000; shift += 500) {
    const ports = Object.values(demoPorts({ BASPASOZ_PORT_SHIFT: String(shift) }));
    if ((await Promise.all(ports.map(portIsFree))).every(Boolean)) return String(shift);
  }
  throw new Error('no shift of the demo’s ports was free');
}

/** `npm start` from the first moment to the line that says it is ready, and the seconds its steps took. */
async function start(home, shift) {
  const from = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: checkout,
    env: { ...process.env, BASPASOZ_HOME: home, BASPASOZ_PORT_SHIFT: shift, LC_ALL: 'en_US.UTF-8' },
  });
  const ended = once(child, 'close');
  let said = '';
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes('Baspasoz is ready')) resolve(true);
      });
  });
  const late = pause(START_WITHIN_SECONDS * 1000, false, { ref: false });
  const up = await Promise.race([ready, ended.then(() => false), late]);
  const seconds = (performance.now() - from) / 1000;
  const main = Number(await readFile(join(home, 'running.pid'), 'utf8').catch(() => ''));
  const stop = async () => {
    if (main) process.kill(main, 'SIGTERM');
    await ended;
  };
  if (!up) {
    await stop();
    throw new Error(`npm start did not come up:\n${said}`);
  }
  const step = (name) => Number(new RegExp(`✓ ${name} +([0-9.]+) s`).exec(said)?.[1]);
  return { seconds, kafka: step('Kafka'), main, stop };
}

/** Share of one core, in per cent, that each part of the running demo took while nothing was asked of it. */
async function idle(main) {
  await pause(SETTLE_SECONDS * 1000);
  const from = performance.now();
  const before = await processorSeconds(main);
  await pause(WINDOW_SECONDS * 1000);
  const after = await processorSeconds(main);
  const seconds = (performance.now() - from) / 1000;
  const share = (wanted) =>
    [...after]
      .filter(([name]) => wanted(name))
      .reduce((sum, [name, spent]) => sum + (100 * (spent - (before.get(name) ?? 0))) / seconds, 0);
  const services = [...after.keys()].filter((name) => name.startsWith('service '));
  return { share, services };
}

async function figures(home) {
  const shift = await freeShift();
  const first = await start(home, shift);
  await first.stop();
  const warm = await start(home, shift);
  const { share, services } = await idle(warm.main).finally(() => warm.stop());
  const together = share((name) => name.startsWith('service '));
  const row = (figure, value) => ({ figure, value, unit: '% of a core' });
  return [
    {
      figure: 'warm `npm start` until it says it is ready',
      value: warm.seconds,
      unit: 's',
      ceiling: warm.kafka,
      ceilingName: 'Kafka alone in the same start',
      goal: '≤ 30 s',
      met: warm.seconds <= 30,
    },
    {
      ...row(`idle, ${WINDOW_SECONDS} s: our ${services.length} services together`, together),
      ceiling: share((name) => ['postgres', 'kafka'].includes(name)),
      ceilingName: 'PostgreSQL and Kafka beside them',
      goal: '≤ 5 % of one core',
      met: together <= 5,
    },
    ...services.map((name) =>
      row(
        `of it ${name.replace('service ', '')}`,
        share((each) => each === name),
      ),
    ),
    row(
      'beside: PostgreSQL',
      share((name) => name === 'postgres'),
    ),
    row(
      'beside: Kafka',
      share((name) => name === 'kafka'),
    ),
    row(
      'beside: sign-in, mail and `npm start` itself',
      share((name) => name === 'demo'),
    ),
  ];
}

/** An installation of its own beside any other: started, stopped, started again (warm) and then left alone. */
export async function run() {
  await kafkaJars();
  const home = await mkdtemp(join(tmpdir(), 'baspasoz-bench-'));
  await chmod(home, 0o755); // PostgreSQL runs as another account when we are root
  try {
    await symlink(join(projectHome(), 'kafka'), join(home, 'kafka'));
    return await figures(home);
  } finally {
    await beginAnew(home);
    await rm(home, { recursive: true, force: true });
  }
}
