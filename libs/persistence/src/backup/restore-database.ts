import { Client, DatabaseError, escapeIdentifier } from 'pg';
import { provisionDatabase, type ProvisionedDatabase } from '../provision/provision-database.js';
import { loadTables } from './load-tables.js';
import { readManifest, type BackupManifest } from './manifest.js';

export interface RestoreOptions {
  /** Connection string of a superuser, any database but the one to restore. */
  adminUrl: string;
  /** What the service connects with: names its database, and its roles' passwords where they have to be created anew. */
  urls: ProvisionedDatabase;
  /** Folder of the backup. */
  folder: string;
  /** The service's own migration step, up to and including the named migration. */
  migrate: (ownerUrl: string, upTo: string) => Promise<void>;
}

export interface Restored {
  manifest: BackupManifest;
  /** Where the database that stood there was put; it is the operator's to drop. */
  setAside?: string;
}

const IN_USE = '55006';

/** The database is in use: its service has to be stopped first. */
export class DatabaseInUse extends Error {
  constructor(readonly database: string) {
    super(`The database ${database} is in use: stop its service first`);
    this.name = 'DatabaseInUse';
  }
}

/**
 * Puts one service's database back as the backup has it: the backup's schema first, then its rows, compared row by row. The
 * database that stood there is set aside, and comes back if anything fails.
 * @throws DatabaseInUse, or Error when the backup is damaged or does not fit.
 */
export async function restoreDatabase({ adminUrl, urls, folder, migrate }: RestoreOptions): Promise<Restored> {
  const manifest = await readManifest(folder);
  const last = manifest.migrations.at(-1);
  if (last === undefined) throw new Error(`${folder} is a backup of a database without a schema`);
  const name = databaseOf(urls.ownerUrl);
  const admin = new Client({ connectionString: adminUrl, application_name: 'baspasoz-restore' });
  await admin.connect();
  try {
    const setAside = await putAside(admin, name);
    try {
      const passwords = {
        owner: passwordOf(urls.ownerUrl),
        app: passwordOf(urls.appUrl),
        worker: passwordOf(urls.workerUrl),
      };
      const { ownerUrl } = await provisionDatabase({ adminUrl, name, passwords });
      await migrate(ownerUrl, last);
      await loadTables(inDatabase(adminUrl, name), folder, manifest);
    } catch (error) {
      await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
      if (setAside)
        await admin.query(`alter database ${escapeIdentifier(setAside)} rename to ${escapeIdentifier(name)}`);
      throw error;
    }
    return { manifest, ...(setAside ? { setAside } : {}) };
  } finally {
    await admin.end();
  }
}

/** A rename instead of a drop: whoever restores the wrong backup at night has lost nothing. */
async function putAside(admin: Client, name: string): Promise<string | undefined> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) return undefined;
  const moment = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const aside = `${name}_until_${moment}`;
  try {
    await admin.query(`alter database ${escapeIdentifier(name)} rename to ${escapeIdentifier(aside)}`);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === IN_USE) throw new DatabaseInUse(name);
    throw error;
  }
  return aside;
}

const databaseOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));
const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);

function inDatabase(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
}
