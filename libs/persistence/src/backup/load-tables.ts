import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { plainText } from './copy-out.js';
import { differingTables } from './differing-tables.js';
import { tableFile, type BackupManifest, type TableBackup } from './manifest.js';
import { tablesOf } from './schema.js';

/**
 * Fills a database that has the backup's schema, in one transaction, and reads every row back before it commits.
 * @throws Error when a file is damaged or the rows that came to stand there are not those of the backup.
 */
export async function loadTables(adminUrl: string, folder: string, manifest: BackupManifest): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: 'baspasoz-restore' });
  await client.connect();
  try {
    await client.query(plainText);
    // Rows come table by table: neither foreign keys nor the triggers of an ordinary insert may act on them.
    await client.query('begin; set local session_replication_role = replica');
    await refuseOtherShape(client, manifest);
    const names = manifest.tables.map(({ name }) => escapeIdentifier(name));
    await client.query(`truncate ${names.join(', ')}`);
    for (const table of manifest.tables) await loadTable(client, table, folder);
    for (const { name, lastValue, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [escapeIdentifier(name), lastValue, isCalled]);
    await refuseOtherRows(client, manifest);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function loadTable(client: Client, { name, columns }: TableBackup, folder: string): Promise<void> {
  const list = columns.map(escapeIdentifier).join(', ');
  const sink = client.query(copyFrom(`copy ${escapeIdentifier(name)} (${list}) from stdin`));
  await pipeline(createReadStream(join(folder, tableFile(name))), createGunzip(), sink);
}

async function refuseOtherShape(client: Client, manifest: BackupManifest): Promise<void> {
  const shape = (table: { name: string; columns: string[] }) =>
    `${table.name}(${[...table.columns].sort().join(', ')})`;
  const here = (await tablesOf(client)).map(shape).join('\n');
  const there = manifest.tables.map(shape).join('\n');
  if (here !== there) throw new Error(`The schema is not the backup's.\nHere:\n${here}\nIn the backup:\n${there}`);
}

async function refuseOtherRows(client: Client, manifest: BackupManifest): Promise<void> {
  const found = await differingTables(client, manifest);
  if (found.length > 0) throw new Error(`These tables differ from the backup: ${found.join(', ')}`);
}
