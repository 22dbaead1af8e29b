import { provisionDatabase, runMigrations } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { postgres } from './infra.js';

export interface FreshDatabase {
  name: string;
  /** The superuser, in this database. */
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  workerUrl: string;
  /** Ends every session in the database and removes it with its roles. */
  drop(): Promise<void>;
}

/** A database of its own for one spec, with the three roles of production and the given migrations applied. */
export async function freshDatabase(name: string, migrations: readonly Migration[] = []): Promise<FreshDatabase> {
  const { adminUrl } = await postgres();
  const database = `t_${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, 30)}_${randomBytes(4).toString('hex')}`;
  const urls = await provisionDatabase({
    adminUrl,
    name: database,
    passwords: { owner: 'owner', app: 'app', worker: 'worker' },
  });
  await runMigrations({ ownerUrl: urls.ownerUrl, migrations });
  const inDatabase = new URL(adminUrl);
  inDatabase.pathname = `/${database}`;
  return { name: database, adminUrl: inDatabase.href, ...urls, drop: () => drop(adminUrl, database) };
}

async function drop(adminUrl: string, database: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`drop database if exists "${database}" with (force)`);
    for (const kind of ['owner', 'app', 'worker']) await admin.query(`drop role if exists "${database}_${kind}"`);
  } finally {
    await admin.end();
  }
}
