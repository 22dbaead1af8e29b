import { readFile } from 'node:fs/promises';
import { run } from './run.mjs';

/** PostgreSQL refuses to run as root, so root runs it as `postgres`; everybody else as themselves. */
async function lookUp() {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith('postgres:'));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * @returns {Promise<{ uid: number, gid: number } | undefined>} undefined: run as the current user.
 *   As root the account is created when the machine has none.
 */
export async function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp();
  if (known) return known;
  await run('groupadd', ['--force', '--system', 'postgres']);
  await run('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const created = await lookUp();
  if (!created)
    throw new Error('The account "postgres" could not be created; start Baspasoz as a user other than root.');
  return created;
}
