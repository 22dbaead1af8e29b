import { spawn, spawnSync } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@baspasoz/testing';

const load = (path: string) => import(new URL(path, import.meta.url).href);
const { demoPorts } = await load('./ports.mjs');
const { portIsFree } = await load('../infra/port.mjs');
// below the ports the system gives to outgoing connections
const shift = { BASPASOZ_PORT_SHIFT: String(10_000 + (process.pid % 60) * 200) };
const ports: Record<string, number> = demoPorts(shift);
const address = (name: string) => `http://127.0.0.1:${ports[name]}`;

const entry = fileURLToPath(new URL('../start.mjs', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-start-'));
  await chmod(folder, 0o755); // PostgreSQL runs as another account when we are root
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** `npm start` as a terminal runs it, with what it has said so far. */
function start(env: Record<string, string> = {}, command = [process.execPath, entry]) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', BASPASOZ_HOME: join(folder, 'home'), ...shift, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  /** Resolves when everything is up; a start that gave up shows what it said. */
  async function ready() {
    const up = eventually(() => expect(said).toMatch(/Baspasoz is ready/), { timeoutMs: 240_000, everyMs: 200 });
    await Promise.race([up, ended.then(() => expect(said).toMatch(/Baspasoz is ready/))]);
  }
  return { child, ended, ready, said: () => said };
}

/** `npx baspasoz …` against what runs, knowing only the installation's folder: what it printed, line by line. */
function baspasoz(...args: string[]): unknown[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/bin/baspasoz.mjs'), ...args], {
    env: { PATH: process.env['PATH'], BASPASOZ_HOME: join(folder, 'home') },
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

async function nothingIsLeft() {
  for (const port of Object.values(ports)) expect([port, await portIsFree(port)]).toEqual([port, true]);
  await expect(access(join(folder, 'home/running.pid'))).rejects.toThrow('ENOENT');
}

test('a step that fails half-way takes everything down again and says what to do', async () => {
  const programs = join(folder, 'bin');
  await mkdir(programs);
  const program = (name: string, script: string) =>
    writeFile(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  await program('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
  await program('mvn', `[ "$1" = -v ] && exit 0; echo 'Could not transfer artifact: Connection refused'; exit 1`);
  const { ended, said } = start({ PATH: `${programs}${delimiter}${process.env['PATH']}`, JAVA_HOME: '' });
  expect(await ended).toBe(1);
  expect(said()).toMatch(/A download broke off \(Kafka\): check the network and proxy settings/);
  expect(said()).not.toMatch(/Unhandled/);
  await nothingIsLeft();
}, 120_000);

test('npm asked to end by SIGTERM passes nothing on, and still everything stops in order', async () => {
  const programs = join(folder, 'bin');
  await mkdir(programs);
  const stuck = `[ "$1" = -v ] && exit 0; echo $$ > '${join(folder, 'mvn.pid')}'; exec sleep 600`;
  await writeFile(join(programs, 'mvn'), `#!/bin/sh\n${stuck}\n`, { mode: 0o755 });
  const { child, said } = start({ PATH: `${programs}${delimiter}${process.env['PATH']}` }, [
    'npm',
    'start',
    '--silent',
  ]);
  const pidIn = async (path: string) => Number(await readFile(join(folder, path), 'utf8'));
  const [main, fetching] = await eventually(() => Promise.all([pidIn('home/running.pid'), pidIn('mvn.pid')]), {
    timeoutMs: 60_000,
  });
  child.kill('SIGTERM');
  for (const pid of [main, fetching])
    await eventually(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeoutMs: 60_000 });
  expect(said()).toMatch(/Stopping[^]*Everything has stopped/);
  await nothingIsLeft();
}, 150_000);

test('starts, resumes the same data the second time, and leaves no process behind', async () => {
  const first = start();
  await first.ready();
  const password = /Password \(one for all\)\s+(\S+)/.exec(first.said())?.[1] ?? '';
  expect(first.said()).toMatch(/aigerim\s+Айгерім/);
  const bodies = await (await fetch(`${address('web')}/api/coordination/public/bodies`)).text();
  expect(JSON.parse(bodies)).toMatchObject([{ slug: 'moh' }, { slug: 'turkistan' }]);
  for (const name of ['secrets/services.json', 'secrets/identity.json', 'secrets/connections.json'])
    expect((await stat(join(folder, 'home', name))).mode & 0o777).toBe(0o600);
  const outboxes = baspasoz('outbox', 'status');
  expect(outboxes).toContainEqual(expect.objectContaining({ service: 'coordination' }));
  for (const outbox of outboxes) expect(outbox).toMatchObject({ dead: [] });
  expect(baspasoz('dlq', 'list')).toEqual([]);
  expect(baspasoz('events', 'tail', '--from-beginning', '--count', '1')).toMatchObject([{ specversion: '1.0' }]);
  for (const verdict of baspasoz('audit', 'verify')) expect(verdict).toMatchObject({ ok: true });
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  await nothingIsLeft();

  const second = start();
  await second.ready();
  expect(second.said()).toContain(password);
  expect(await (await fetch(`${address('web')}/api/coordination/public/bodies`)).text()).toBe(bodies);
  const main = Number(await readFile(join(folder, 'home/running.pid'), 'utf8'));
  second.child.kill('SIGKILL');
  await eventually(() => expect(() => process.kill(main, 0)).toThrow('ESRCH'), { timeoutMs: 60_000 });
  await eventually(nothingIsLeft, { timeoutMs: 60_000 });
}, 600_000);
