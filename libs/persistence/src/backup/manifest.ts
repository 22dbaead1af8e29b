import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The rows of one table, as `COPY … TO STDOUT` writes them, gzipped. */
export interface TableBackup {
  name: string;
  columns: string[];
  rows: number;
  /** Of the COPY text before compression: equal rows give an equal hash. */
  sha256: string;
}

export interface SequenceBackup {
  name: string;
  /** As text: a sequence may pass what a number holds. */
  lastValue: string;
  isCalled: boolean;
}

/** What a backup holds, all of one moment. */
export interface BackupManifest {
  format: 1;
  database: string;
  /** ISO 8601 UTC. */
  takenAt: string;
  /** Migrations that stood in the database, in their order: the schema the rows fit. */
  migrations: string[];
  tables: TableBackup[];
  sequences: SequenceBackup[];
}

export const manifestFile = 'manifest.json';
export const tableFile = (table: string): string => `${table}.copy.gz`;

/** @throws Error when the folder holds no backup, or one of a format this release does not read. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`${folder} holds no finished backup`, { cause: error });
    throw error;
  });
  const manifest = JSON.parse(text) as BackupManifest;
  if (manifest.format !== 1) throw new Error(`${folder} is a backup of an unknown format`);
  return manifest;
}
