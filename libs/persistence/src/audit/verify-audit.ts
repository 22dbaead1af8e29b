import { Client } from 'pg';
import type { BodyId } from '../body-id.js';
import type { AuditAnchor } from './anchor-file.js';
import { readAnchors } from './anchor-file.js';
import { chainHash } from './chain-hash.js';
import type { AuditLink } from './chain-hash.js';

export interface VerifyAuditOptions {
  /** Connection string of the owner role; rows of all bodies are read in a transaction that declares so. */
  url: string;
  /** One body; all of them when left out. */
  bodyId?: BodyId;
  /** Folder of the anchors; without it only the chain itself is checked. */
  anchorFolder?: string;
}

export interface BodyAuditVerdict {
  bodyId: BodyId;
  entries: number;
  anchors: number;
  ok: boolean;
  /** The first link that does not hold, and why. */
  broken?: { seq: number; reason: 'missing-entry' | 'changed-entry' | 'head-differs' | 'anchor-differs' };
}

export interface AuditVerdict {
  ok: boolean;
  bodies: BodyAuditVerdict[];
}

const page = 5_000;

/** Recomputes the audit chain of a service database, link by link, and compares it with its head and its anchors. */
export async function verifyAudit({ url, bodyId, anchorFolder }: VerifyAuditOptions): Promise<AuditVerdict> {
  const client = new Client({ connectionString: url, application_name: 'baspasoz-audit-verify' });
  await client.connect();
  try {
    // One snapshot: entries appended meanwhile must not look like a head that differs.
    await client.query(`begin isolation level repeatable read read only; set local app.crosses_bodies = 'on'`);
    const { rows } = await client.query<{ database: string }>('select current_database() as database');
    const anchors = anchorFolder ? await readAnchors(anchorFolder, rows[0]?.database ?? '') : [];
    const verdicts: BodyAuditVerdict[] = [];
    for (const body of bodyId ? [bodyId] : await bodiesOf(client, anchors))
      verdicts.push(
        await verifyBody(
          client,
          body,
          anchors.filter((anchor) => anchor.bodyId === body),
        ),
      );
    return { ok: verdicts.every((verdict) => verdict.ok), bodies: verdicts };
  } finally {
    await client.end();
  }
}

/** Bodies with entries, a head or an anchor: a chain removed as a whole must still be missed. */
async function bodiesOf(client: Client, anchors: readonly AuditAnchor[]): Promise<BodyId[]> {
  const { rows } = await client.query<{ id: BodyId }>(
    'select body_id as id from audit_head union select distinct body_id from audit_entry',
  );
  return [...new Set([...rows.map((row) => row.id), ...anchors.map((anchor) => anchor.bodyId)])].sort();
}

async function verifyBody(client: Client, bodyId: BodyId, anchors: readonly AuditAnchor[]): Promise<BodyAuditVerdict> {
  const anchored = new Map(anchors.map((anchor) => [anchor.seq, anchor.hash]));
  let last = { seq: 0, hash: '' };
  const verdict = (broken?: BodyAuditVerdict['broken']): BodyAuditVerdict => ({
    bodyId,
    entries: last.seq,
    anchors: anchors.length,
    ok: !broken,
    ...(broken ? { broken } : {}),
  });
  for (
    let links = await linksAfter(client, bodyId, 0);
    links.length > 0;
    links = await linksAfter(client, bodyId, last.seq)
  ) {
    for (const link of links) {
      const seq = last.seq + 1;
      if (link.seq !== seq) return verdict({ seq, reason: 'missing-entry' });
      if (link.previousHash !== last.hash || link.hash !== chainHash(last.hash, link))
        return verdict({ seq, reason: 'changed-entry' });
      const anchor = anchored.get(seq);
      if (anchor !== undefined && anchor !== link.hash) return verdict({ seq, reason: 'anchor-differs' });
      last = { seq, hash: link.hash };
    }
  }
  const lastAnchored = Math.max(0, ...anchored.keys());
  if (lastAnchored > last.seq) return verdict({ seq: lastAnchored, reason: 'anchor-differs' });
  const head = await headOf(client, bodyId);
  if (head.seq !== last.seq || head.hash !== last.hash) return verdict({ seq: head.seq, reason: 'head-differs' });
  return verdict();
}

async function linksAfter(client: Client, bodyId: BodyId, seq: number): Promise<AuditLink[]> {
  // Index Scan using audit_entry_pkey: (body_id = $1) and (seq > $2)
  const { rows } = await client.query<AuditLink>(
    `select seq::int, audit_time(at) as at, content, previous_hash as "previousHash", hash
     from audit_entry where body_id = $1 and seq > $2 order by seq limit ${page}`,
    [bodyId, seq],
  );
  return rows;
}

async function headOf(client: Client, bodyId: BodyId): Promise<{ seq: number; hash: string }> {
  const { rows } = await client.query<{ seq: number; hash: string }>(
    'select seq::int, hash from audit_head where body_id = $1',
    [bodyId],
  );
  return rows[0] ?? { seq: 0, hash: '' };
}
