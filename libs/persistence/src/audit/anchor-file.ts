import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BodyId } from '../body-id.js';

/** The end of a body's chain as it stood at a moment, kept where the database's owner cannot reach it. */
export interface AuditAnchor {
  database: string;
  bodyId: BodyId;
  seq: number;
  hash: string;
  /** ISO 8601 UTC. */
  at: string;
}

const suffix = '.anchors.jsonl';

/** Adds anchors to the database's file, one JSON line each. In production the folder is on append-only storage. */
export async function appendAnchors(folder: string, database: string, anchors: readonly AuditAnchor[]): Promise<void> {
  if (anchors.length === 0) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lines = anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join('');
  await appendFile(join(folder, `${database}${suffix}`), lines, { mode: 0o600, flush: true });
}

/**
 * The anchors of one database; none when nothing was anchored yet.
 * @throws Error naming the line when one cannot be read: a damaged anchor is a finding, not something to pass over.
 */
export async function readAnchors(folder: string, database: string): Promise<AuditAnchor[]> {
  const name = `${database}${suffix}`;
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line, index) => readAnchor(line, `${name}:${index + 1}`));
}

function readAnchor(line: string, where: string): AuditAnchor {
  try {
    return JSON.parse(line) as AuditAnchor;
  } catch (error) {
    throw new Error(`${where} is not an anchor`, { cause: error });
  }
}
