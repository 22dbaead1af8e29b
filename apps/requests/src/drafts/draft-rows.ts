import type { TenantTx } from '@baspasoz/persistence';
import type { Draft, DraftContent, DraftOf } from './draft.js';

const columns = `d.version, d.form, d.oral_topic as "oralTopic", d.texts, d.marks, d.ground_code as "groundCode", d.resolution, d.withheld, d.written_by as "writtenBy",
  p.name as "writtenByName", d.written_at as "writtenAt", d.autosaved`;
const source = `answer_draft d left join person p on p.body_id = d.body_id and p.person_id = d.written_by
  where d.request_id = $1 and d.kind = $2 and d.body_id = $3 and d.complaint_id is not distinct from $4`;

const keyOf = (tx: TenantTx, { requestId, kind, complaintId }: DraftOf) => [requestId, kind, tx.bodyId, complaintId];

/** The latest version, or null when nothing has been written. */
export async function latestDraft(tx: TenantTx, of: DraftOf): Promise<Draft | null> {
  const [draft] = await tx.query<Draft>(
    `select ${columns} from ${source} order by d.version desc limit 1`,
    keyOf(tx, of),
  );
  return draft ?? null;
}

/** The number of the version to come. New answers after several complaints of a request are counted through. */
export async function nextVersion(tx: TenantTx, { requestId, kind }: DraftOf): Promise<number> {
  const [last] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from answer_draft where request_id = $1 and kind = $2 and body_id = $3',
    [requestId, kind, tx.bodyId],
  );
  return (last?.version ?? 0) + 1;
}

/** Every version that is kept, latest first. */
export const draftVersions = (tx: TenantTx, of: DraftOf): Promise<Draft[]> =>
  tx.query<Draft>(`select ${columns} from ${source} order by d.version desc limit 200`, keyOf(tx, of));

/** Everybody who has written on the draft: none of them approves it. */
export async function writersOf(tx: TenantTx, of: DraftOf): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct written_by as id from answer_draft
     where request_id = $1 and kind = $2 and body_id = $3 and complaint_id is not distinct from $4 and written_by is not null`,
    keyOf(tx, of),
  );
  return rows.map(({ id }) => id);
}

export interface WrittenDraft extends DraftContent {
  version: number;
  writtenBy: string | null;
  writtenAt: Date;
  autosaved: boolean;
}

export async function insertDraft(tx: TenantTx, of: DraftOf, draft: WrittenDraft): Promise<void> {
  await tx.query(
    `insert into answer_draft (request_id, kind, body_id, complaint_id, version, form, oral_topic, texts, marks, ground_code, resolution, withheld,
       written_by, written_at, autosaved)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...keyOf(tx, of),
      draft.version,
      draft.form,
      draft.oralTopic,
      JSON.stringify(draft.texts),
      JSON.stringify(draft.marks),
      draft.groundCode,
      draft.resolution,
      JSON.stringify(draft.withheld),
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
export async function dropReplaced(tx: TenantTx, of: DraftOf, draft: WrittenDraft): Promise<void> {
  await tx.query(
    `delete from answer_draft where request_id = $1 and kind = $2 and body_id = $3 and complaint_id is not distinct from $4 and version = $5
       and autosaved and written_by is not distinct from $6 and written_at > $7::timestamptz - interval '5 minutes'
       and not exists (select from approval a where a.request_id = $1 and a.kind = $2 and a.draft_version = $5)`,
    [...keyOf(tx, of), draft.version - 1, draft.writtenBy, draft.writtenAt],
  );
}
