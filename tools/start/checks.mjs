import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkout, projectHome } from '../infra/home.mjs';
import { portIsFree } from '../infra/port.mjs';
import { demoPorts } from './ports.mjs';
import { refuse } from './words.mjs';

const run = promisify(execFile);
const neededMegabytes = 2048;

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw refuse('nodeOld', { found: version });
}

export async function checkJava(env = process.env) {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr } = await run(command, ['-version'], { env }).catch(() => {
    throw refuse('javaMissing');
  });
  const found = /version "([^"]+)"/.exec(stderr)?.[1] ?? '';
  const major = Number(found.startsWith('1.') ? found.split('.')[1] : found.split(/[.+-]/)[0]);
  if (!(major >= 17)) throw refuse('javaOld', { found });
}

/** Maven is asked for only while Kafka's jars are not there yet. */
export async function checkMaven(env = process.env, home = projectHome()) {
  const fetched = await readdir(join(home, 'kafka')).catch(() => []);
  if (fetched.some((name) => /^jars-[0-9a-f]{12}$/.test(name))) return;
  await run(env.MAVEN_COMMAND || 'mvn', ['-v'], { env }).catch(() => {
    throw refuse('mavenMissing');
  });
}

/** Another `npm start` of the same folder, when it still lives. */
export async function checkNotRunning(home = projectHome()) {
  const text = await readFile(join(home, 'running.pid'), 'utf8').catch(() => '');
  const pid = Number(text);
  if (!pid) return;
  try {
    process.kill(pid, 0);
  } catch {
    return; // it was killed and could not tidy up: its number is free
  }
  throw refuse('running', { pid });
}

export async function checkPorts(ports = demoPorts()) {
  for (const [name, port] of Object.entries(ports))
    if (!(await portIsFree(port))) throw refuse('portTaken', { name, port });
}

export async function checkWritable(path = projectHome()) {
  await mkdir(path, { recursive: true })
    .then(() => access(path, constants.W_OK))
    .catch(() => {
      throw refuse('notWritable', { path });
    });
}

/** @param {(path: string) => Promise<{ bavail: number, bsize: number }>} measure */
export async function checkDisk(path = projectHome(), measure = statfs) {
  const { bavail, bsize } = await measure(path);
  const free = Math.floor((Number(bavail) * Number(bsize)) / 2 ** 20);
  if (free < neededMegabytes) throw refuse('diskFull', { free, needed: neededMegabytes, path });
}

/** Everything the machine must have, each refused by one sentence with its remedy. Throws the first {@link Refusal}. */
export async function checkMachine() {
  checkNode();
  await checkWritable(checkout);
  await checkWritable();
  await checkDisk();
  await checkNotRunning();
  await checkPorts();
  await checkJava();
  await checkMaven();
}
