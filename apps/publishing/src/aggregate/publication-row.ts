import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { Editions } from '../domain/edition.js';
import type { PublicState, WorkState } from '../domain/publication-state.js';
import { problems } from '../problems.js';

/** A publication as every decision needs it: where it stands, and its working copy. */
export interface PublicationRow {
  id: string;
  sectionId: string;
  /** Further sections it stands in. */
  alsoSectionIds: string[];
  publicState: PublicState;
  workState: WorkState | null;
  releaseNumber: number;
  firstPublishedAt: Date | null;
  reviewOn: string | null;
  /** Whoever changed the working copy since the last public version: none of them approves it. */
  contributors: string[];
  version: number;
  sequence: number;
  correlationId: string;
  editions: Editions;
}

const columns = `
  id, section_id as "sectionId", also_section_ids as "alsoSectionIds", public_state as "publicState", work_state as "workState", release_number as "releaseNumber",
  first_published_at as "firstPublishedAt", review_on::text as "reviewOn", contributors, version, sequence, correlation_id as "correlationId"`;

/** Takes the aggregate's lock: whoever holds it is alone in changing the publication and in writing its events. */
export async function lockPublication(tx: TenantTx, id: string): Promise<PublicationRow> {
  const [row] = await tx.query<Omit<PublicationRow, 'editions'>>(
    `select ${columns} from publication where id = $1 and body_id = $2 for update`,
    [id, tx.bodyId],
  );
  if (!row) throw problems['publication-not-found']();
  return { ...row, editions: await editionsOf(tx, id) };
}

/** Refuses a change made on a version that is no longer the latest; the caller's client shows both. */
export function expectVersion(publication: PublicationRow, seen: number): void {
  if (publication.version !== seen) throw problems['publication-changed']({ version: publication.version });
}

/** The working copy, by language. */
export async function editionsOf(tx: TenantTx, id: string): Promise<Editions> {
  const rows = await tx.query<{ language: Language; title: string; lead: string; text: string }>(
    'select language, title, lead, text from edition where publication_id = $1 and body_id = $2',
    [id, tx.bodyId],
  );
  return Object.fromEntries(rows.map(({ language, ...edition }) => [language, edition]));
}

/** Replaces the working copy. */
export async function writeEditions(tx: TenantTx, id: string, editions: Editions): Promise<void> {
  await tx.query('delete from edition where publication_id = $1 and body_id = $2', [id, tx.bodyId]);
  await tx.query(
    `insert into edition (publication_id, body_id, language, title, lead, text)
     select $1, $2, e.language, e.title, e.lead, e.text
     from jsonb_to_recordset($3::jsonb) as e(language text, title text, lead text, text text)`,
    [id, tx.bodyId, JSON.stringify(Object.entries(editions).map(([language, edition]) => ({ language, ...edition })))],
  );
}
