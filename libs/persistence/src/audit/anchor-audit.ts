import type { BodyId } from '../body-id.js';
import type { Workers } from '../tenancy/workers.js';
import { appendAnchors, readAnchors } from './anchor-file.js';

/**
 * Writes the present end of every body's chain outside the database, where it moved since the last time. Whoever rewrites
 * the chain later, with all its hashes, no longer meets its anchors.
 * @returns how many anchors were written
 */
export async function anchorAudit(workers: Workers, folder: string): Promise<number> {
  const heads = await workers.run((tx) =>
    tx.query<{ database: string; bodyId: BodyId; seq: number; hash: string }>(
      `select current_database() as database, body_id as "bodyId", seq, hash from audit_head where seq > 0`,
    ),
  );
  const database = heads[0]?.database;
  if (!database) return 0;
  const known = new Map((await readAnchors(folder, database)).map((anchor) => [anchor.bodyId, anchor.seq]));
  const at = new Date().toISOString();
  const moved = heads.filter((head) => head.seq > (known.get(head.bodyId) ?? 0)).map((head) => ({ ...head, at }));
  await appendAnchors(folder, database, moved);
  return moved.length;
}
