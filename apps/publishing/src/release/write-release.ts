import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { Approved } from './publish.js';

export interface Release {
  number: number;
  languages: Language[];
  at: Date;
  freshUntil: Date | null;
}

/** Copies the working copy into a public version, which never changes after this. */
export async function writeRelease(
  tx: TenantTx,
  { publication, approval, by }: Approved,
  at: Date,
  freshUntil: Date | null,
): Promise<Release> {
  const number = publication.releaseNumber + 1;
  const written = languages.filter((language) => publication.editions[language]);
  await tx.query(
    `insert into release (publication_id, body_id, number, section_id, change_kind, note, languages, immediate, released_at, authors, approved_by, fresh_until,
       also_section_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      publication.id,
      tx.bodyId,
      number,
      publication.sectionId,
      approval.changeKind,
      approval.note ? JSON.stringify(approval.note) : null,
      written,
      approval.immediate,
      at,
      [...new Set([...publication.contributors, approval.askedBy])],
      by,
      freshUntil,
      publication.alsoSectionIds,
    ],
  );
  await tx.query(
    `insert into release_edition (publication_id, body_id, number, language, title, lead, text)
     select publication_id, body_id, $3, language, title, lead, text from edition where publication_id = $1 and body_id = $2`,
    [publication.id, tx.bodyId, number],
  );
  return { number, languages: written, at, freshUntil };
}
