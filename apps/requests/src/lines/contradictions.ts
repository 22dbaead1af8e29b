import { v7 } from 'uuid';
import type { Language } from '@baspasoz/contracts';
import type { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { Clash } from '../contradictions/clash.js';
import { clashesBetween } from '../contradictions/clashes-between.js';
import type { LineEditions } from '../domain/line-content.js';
import { tellingWords } from '../search/telling-words.js';
import { rivalLines } from './rival-lines.js';

/** Where the new text stands: a version of a line, or the answer to a request. */
export type Subject =
  | { foundIn: 'line'; id: string; version: number; topicId: string; unitId: string; correlationId: string }
  | { foundIn: 'answer'; id: string; correlationId: string };

type Found = Clash & { lineId: string; version: number; language: Language };

/**
 * Compares a new text with the valid lines of other units (¶7.2), keeps what clashes and says so. What clashed before and no longer does
 * is settled as changed; nothing is ever stopped. The caller holds the lock of the line or the request.
 */
export async function recordContradictions(
  tx: TenantTx,
  outbox: Outbox,
  subject: Subject,
  editions: LineEditions,
  by: string,
): Promise<void> {
  const found = await clashesOf(tx, subject, editions);
  await settleChanged(tx, subject, found, by);
  const fresh = await keep(tx, subject, found, by);
  for (const { id, lineId, version, kind } of fresh) {
    const line = subject.foundIn === 'line' ? subject.id : lineId;
    await outbox.add(tx, {
      type: 'LineContradictionFound',
      subject: line,
      bodyId: tx.bodyId,
      sequence: await countUp(tx, line),
      correlationId: subject.correlationId,
      data: { contradictionId: id, lineId, version, foundIn: subject.foundIn, subjectId: subject.id, kind },
    });
  }
}

async function clashesOf(tx: TenantTx, subject: Subject, editions: LineEditions): Promise<Found[]> {
  const texts = Object.values(editions).map(({ text }) => text);
  const rivals = await rivalLines(tx, {
    words: tellingWords(texts.join('\n')),
    topicId: subject.foundIn === 'line' ? subject.topicId : null,
    unitId: subject.foundIn === 'line' ? subject.unitId : null,
  });
  return rivals.flatMap(({ lineId, version, topicId, editions: theirs }) =>
    clashesBetween(editions, theirs, subject.foundIn === 'line' && topicId === subject.topicId).map((clash) => ({
      ...clash,
      lineId,
      version,
    })),
  );
}

const keyOf = ({ lineId, version, kind, ownSentence, otherSentence }: Omit<Found, 'language'>) =>
  JSON.stringify([lineId, version, kind, ownSentence, otherSentence]);

async function settleChanged(tx: TenantTx, subject: Subject, found: Found[], by: string): Promise<void> {
  const open = await tx.query<Omit<Found, 'language'> & { id: string }>(
    `select id, line_id as "lineId", version, kind, own_sentence as "ownSentence", other_sentence as "otherSentence"
     from line_contradiction where body_id = $1 and subject_id = $2 and resolved_at is null`,
    [tx.bodyId, subject.id],
  );
  const still = new Set(found.map(keyOf));
  const gone = open.filter((one) => !still.has(keyOf(one))).map(({ id }) => id);
  await tx.query(
    `update line_contradiction set resolution = 'changed', resolved_by = $3, resolved_at = app_now() where body_id = $1 and id = any ($2::uuid[])`,
    [tx.bodyId, gone, by],
  );
}

interface Fresh {
  id: string;
  lineId: string;
  version: number;
  kind: Clash['kind'];
}

/** In the order of the lines' ids, which is the order in which answers lock them. */
const keep = (tx: TenantTx, subject: Subject, found: Found[], by: string): Promise<Fresh[]> =>
  tx.query<Fresh>(
    `with fresh as (
       insert into line_contradiction (id, body_id, found_in, subject_id, subject_version, line_id, version, kind, language, own_sentence,
         other_sentence, own_says, other_says, found_by, found_at)
       select n.id, $1, $2, $3, $4, n."lineId", n.version, n.kind, n.language, n."ownSentence", n."otherSentence", n."ownSays", n."otherSays", $5,
         app_now()
       from jsonb_to_recordset($6::jsonb) as n(id uuid, "lineId" uuid, version integer, kind text, language text, "ownSentence" text,
         "otherSentence" text, "ownSays" text, "otherSays" text)
       on conflict do nothing
       returning id, line_id, version, kind
     )
     select id, line_id as "lineId", version, kind from fresh order by line_id, id`,
    [
      tx.bodyId,
      subject.foundIn,
      subject.id,
      subject.foundIn === 'line' ? subject.version : null,
      by,
      JSON.stringify(found.map((one) => ({ ...one, id: v7() }))),
    ],
  );

async function countUp(tx: TenantTx, lineId: string): Promise<number> {
  const [line] = await tx.query<{ sequence: number }>(
    'update line_to_take set sequence = sequence + 1 where id = $1 and body_id = $2 returning sequence',
    [lineId, tx.bodyId],
  );
  if (!line) throw new Error(`line ${lineId} is not there`);
  return line.sequence;
}
