import type { TenantTx } from '@baspasoz/persistence';
import type { Draft, DraftContent, DraftKind } from './draft.js';

const columns = `d.version, d.form, d.oral_topic as "oralTopic", d.texts, d.marks, d.ground_code as "groundCode", d.written_by as "writtenBy",
  p.name as "writtenByName", d.written_at as "writtenAt", d.autosaved`;
const source = `answer_draft d left join person p on p.body_id = d.body_id and p.person_id = d.written_by
  where d.request_id = $1 and d.kind = $2 and d.body_id = $3`;

/** The latest version, or null when nothing has been written. */
export async function latestDraft(tx: TenantTx, requestId: string, kind: DraftKind): Promise<Draft | null> {
  const [draft] = await tx.query<Draft>(`select ${columns} from ${source} order by d.version desc limit 1`, [
    requestId,
    kind,
    tx.bodyId,
  ]);
  return draft ?? null;
}

/** Every version that is kept, latest first. */
export const draftVersions = (tx: TenantTx, requestId: string, kind: DraftKind): Promise<Draft[]> =>
  tx.query<Draft>(`select ${columns} from ${source} order by d.version desc limit 200`, [requestId, kind, tx.bodyId]);

/** Everybody who has written on the draft: none of them approves it. */
export async function writersOf(tx: TenantTx, requestId: string, kind: DraftKind): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct written_by as id from answer_draft where request_id = $1 and kind = $2 and body_id = $3 and written_by is not null`,
    [requestId, kind, tx.bodyId],
  );
  return rows.map(({ id }) => id);
}

export interface WrittenDraft extends DraftContent {
  version: number;
  writtenBy: string | null;
  writtenAt: Date;
  autosaved: boolean;
}

export async function insertDraft(
  tx: TenantTx,
  requestId: string,
  kind: DraftKind,
  draft: WrittenDraft,
): Promise<void> {
  await tx.query(
    `insert into answer_draft (request_id, kind, version, body_id, form, oral_topic, texts, marks, ground_code, written_by, written_at, autosaved)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      requestId,
      kind,
      draft.version,
      tx.bodyId,
      draft.form,
      draft.oralTopic,
      JSON.stringify(draft.texts),
      JSON.stringify(draft.marks),
      draft.groundCode,
      draft.writtenBy,
      draft.writtenAt,
      draft.autosaved,
    ],
  );
}

/**
 * A new version takes the place of an autosave before it by the same hand; what was saved on purpose, by somebody else, or more than some
 * minutes ago stays in the history, and so does whatever was laid before somebody for approval.
 */
export async function dropReplaced(
  tx: TenantTx,
  requestId: string,
  kind: DraftKind,
  draft: WrittenDraft,
): Promise<void> {
  await tx.query(
    `delete from answer_draft where request_id = $1 and kind = $2 and body_id = $3 and version = $4 and autosaved
       and written_by is not distinct from $5 and written_at > $6::timestamptz - interval '5 minutes'
       and not exists (select from approval a where a.request_id = $1 and a.kind = $2 and a.draft_version = $4)`,
    [requestId, kind, tx.bodyId, draft.version - 1, draft.writtenBy, draft.writtenAt],
  );
}
