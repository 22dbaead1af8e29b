import { randomUUID } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startChild } from './child.mjs';
import { freePort, needPort } from './port.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { postgresData, postgresPrograms } from './postgres-place.mjs';
import { removeWithUs } from './reaper.mjs';
import { run } from './run.mjs';

const temporary = new Set();

async function temporaryDirectory(account) {
  const dir = await mkdtemp(join(tmpdir(), 'baspasoz-postgres-'));
  if (account) await chown(dir, account.uid, account.gid);
  temporary.add(dir);
  removeWithUs(dir);
  removeWithUs(`${dir}.log`);
  return dir;
}

/** Makes the data directory beside its place and moves it there whole: a start that was cut short leaves no half of one. */
async function initialise(programs, dir, password, account) {
  const half = `${dir}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  if (account) await chown(half, account.uid, account.gid);
  const passwordFile = join(tmpdir(), `baspasoz-${randomUUID()}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  const options = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  try {
    await run(
      join(programs, 'bin', 'initdb'),
      [`--pgdata=${half}`, '--locale=C.UTF-8', '--no-instructions', ...options],
      {
        ...account,
        cwd: '/',
      },
    );
    await rename(half, dir);
  } finally {
    await rm(half, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

async function waitUntilReady(url, child, log) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (!child.running()) break;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined); // a server that is being stopped meanwhile: the query under way says so
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (error.code === '28P01')
        throw new Error('PostgreSQL holds data of another password; `npm start -- --fresh` begins anew.', {
          cause: error,
        });
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined); // never connected: nothing to close
    }
  }
  const tail = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
  await child.kill();
  throw new Error(`PostgreSQL did not come up:\n${tail}`);
}

/**
 * Starts again while the sessions of a killed server still hold its memory: they end by themselves a moment after it, and
 * until then PostgreSQL turns a new server away.
 */
async function onceSessionsEnded(start) {
  for (let left = 100; ; left -= 1)
    try {
      return await start();
    } catch (error) {
      if (left === 0 || !error.message.includes('pre-existing shared memory block')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/**
 * Starts a real PostgreSQL on loopback and resolves when it answers a query.
 *
 * @param {{ dir?: string, port?: number, password?: string, log?: string, durable?: boolean, settings?: Record<string, string> }} options
 *   dir: where the data stay; without it a temporary folder that goes on `stop()`. After `kill()` the same dir and port start
 *   it again with its data. durable: fsync; on by default when a dir is given.
 * @returns {Promise<{ url: string, port: number, dir: string, pid: number, exited: Promise<unknown>, running: () => boolean,
 *   stop: () => Promise<void>, kill: () => Promise<void> }>} url: of the superuser
 */
export async function startPostgres({
  dir,
  port,
  password = 'postgres',
  log,
  durable = dir !== undefined,
  settings = {},
} = {}) {
  if (port) await needPort(port, 'postgres');
  const account = await postgresAccount();
  const programs = await postgresPrograms(account);
  const data =
    dir && !temporary.has(dir) ? await postgresData(dir, account) : (dir ?? (await temporaryDirectory(account)));
  if (!(await stat(join(data, 'PG_VERSION')).catch(() => null))) await initialise(programs, data, password, account);
  const chosen = port ?? (await freePort());
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    // not synchronous_commit: without it a killed server loses what it had confirmed
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = log ?? `${data}.log`;
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${chosen}/postgres`;
  const child = await onceSessionsEnded(async () => {
    const server = await startChild(join(programs, 'bin', 'postgres'), ['-D', data, '-p', String(chosen), ...flags], {
      ...account,
      cwd: '/',
      log: output,
      stopSignal: 'SIGINT', // "fast": ends sessions instead of waiting for them
    });
    await waitUntilReady(url, server, output);
    return server;
  });
  return {
    ...child,
    url,
    port: chosen,
    dir: data,
    async stop() {
      await child.stop();
      if (!temporary.has(data)) return;
      await rm(data, { recursive: true, force: true });
      await rm(`${data}.log`, { force: true });
    },
  };
}
