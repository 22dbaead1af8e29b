import { Writable } from 'node:stream';
import { Client } from 'pg';
import { copyOut, plainText } from './copy-out.js';
import { readManifest, type BackupManifest } from './manifest.js';
import { tablesOf } from './schema.js';

/** Names of the backup's tables whose rows, in the backup's columns, are not those of the database; with both row counts. */
export async function differingTables(client: Client, manifest: BackupManifest): Promise<string[]> {
  const shapes = new Map((await tablesOf(client)).map((table) => [table.name, table]));
  const differing: string[] = [];
  for (const expected of manifest.tables) {
    const shape = shapes.get(expected.name);
    if (!shape) {
      differing.push(`${expected.name} (gone)`);
      continue;
    }
    const found = await copyOut(client, { ...expected, key: shape.key }, nowhere());
    if (found.sha256 !== expected.sha256)
      differing.push(`${expected.name} (${found.rows} rows here, ${expected.rows} in the backup)`);
  }
  return differing;
}

/**
 * Compares a database, also one that has been migrated further, with a backup.
 * @returns the tables whose rows differ in the columns the backup knows; empty when nothing was lost or changed
 */
export async function compareWithBackup(adminUrl: string, folder: string): Promise<string[]> {
  const manifest = await readManifest(folder);
  const client = new Client({ connectionString: adminUrl, application_name: 'baspasoz-compare' });
  await client.connect();
  try {
    await client.query(plainText);
    return await differingTables(client, manifest);
  } finally {
    await client.end();
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
