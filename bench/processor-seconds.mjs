import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** USER_HZ, the unit of /proc/<pid>/stat: 100 on every Linux, whatever the kernel's own clock. */
const ticksPerSecond = 100;

/** Parent and processor seconds of a process, its ended children included: those of PostgreSQL come and go. */
async function look(pid) {
  const [stat, line] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/cmdline`, 'utf8'),
  ]);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may hold blanks
  const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
  const spent = (utime + stime + cutime + cstime) / ticksPerSecond;
  return { pid, parent: Number(fields[1]), args: line.split('\0'), spent };
}

/** What a process started by `npm start` is; what runs below it (PostgreSQL's sessions) is the same part. */
function partOf({ args }, environment) {
  const program = basename(args[0] ?? '');
  if (program === 'postgres') return 'postgres';
  if (program === 'java') return 'kafka';
  const service = args.map((arg) => /apps\/([a-z]+)\/dist\/main\.js$/.exec(arg)?.[1]).find(Boolean);
  return service ? `service ${environment.ROLE ?? service}` : 'demo';
}

async function environmentOf(pid) {
  const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return Object.fromEntries(
    text.split('\0').map((entry) => [entry.split('=')[0], entry.split('=').slice(1).join('=')]),
  );
}

/**
 * Processor seconds each part of a running demo has taken so far: user and system time of the process and all below it.
 * @param {number} main process of tools/start/main.mjs
 * @returns {Promise<Map<string, number>>} keys: `service <name>`, `postgres`, `kafka`, `demo` (sign-in, mail, main itself)
 * @throws {Error} where there is no /proc (anything but Linux)
 */
export async function processorSeconds(main) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => look(Number(pid)).catch(() => undefined))); // ended meanwhile
  const processes = found.filter((each) => each !== undefined);
  const childrenOf = (pid) => processes.filter(({ parent }) => parent === pid);
  const below = (process) => process.spent + childrenOf(process.pid).reduce((sum, child) => sum + below(child), 0);
  const spent = new Map();
  const add = (part, seconds) => spent.set(part, (spent.get(part) ?? 0) + seconds);
  for (const child of childrenOf(main)) add(partOf(child, await environmentOf(child.pid)), below(child));
  add('demo', processes.find(({ pid }) => pid === main)?.spent ?? 0);
  return spent;
}

/**
 * Processor seconds of a process and all below it so far.
 * @throws {Error} where there is no /proc (anything but Linux)
 */
export async function secondsBelow(pid) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((each) => look(Number(each)).catch(() => undefined))); // ended meanwhile
  const below = (process) =>
    process.spent + found.filter((each) => each?.parent === process.pid).reduce((sum, child) => sum + below(child), 0);
  return below(found.find((each) => each?.pid === pid));
}
