import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { copyOut, plainText } from './copy-out.js';
import { manifestFile, tableFile, type BackupManifest, type TableBackup } from './manifest.js';
import { migrationsOf, sequencesOf, tablesOf, type TableShape } from './schema.js';

export interface BackupOptions {
  /** Connection string of a superuser in the service's database: row-level security binds even the owner. */
  adminUrl: string;
  /** Folder of this backup; must not exist. It appears only when the backup is whole. */
  folder: string;
}

/**
 * Writes every row of one service's database as of one moment, while the service goes on working.
 * @throws Error when the folder exists or anything could not be read or written; nothing is left behind then.
 */
export async function backupDatabase({ adminUrl, folder }: BackupOptions): Promise<BackupManifest> {
  const unfinished = `${folder}.unfinished`;
  const client = new Client({ connectionString: adminUrl, application_name: 'baspasoz-backup' });
  await client.connect();
  try {
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const manifest = await writeTables(client, unfinished);
    await writeFile(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function writeTables(client: Client, folder: string): Promise<BackupManifest> {
  await client.query(plainText);
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<{ database: string; at: Date }>(
    'select current_database() as database, clock_timestamp() as at',
  );
  const { database, at } = rows[0]!;
  const migrations = await migrationsOf(client);
  const tables: TableBackup[] = [];
  for (const table of await tablesOf(client)) tables.push(await writeTable(client, table, folder));
  const sequences = await sequencesOf(client);
  await client.query('commit');
  return { format: 1, database, takenAt: at.toISOString(), migrations, tables, sequences };
}

async function writeTable(client: Client, table: TableShape, folder: string): Promise<TableBackup> {
  const gzip = createGzip();
  const file = createWriteStream(join(folder, tableFile(table.name)), { mode: 0o600, flush: true });
  const [told] = await Promise.all([copyOut(client, table, gzip), pipeline(gzip, file)]);
  return told;
}
