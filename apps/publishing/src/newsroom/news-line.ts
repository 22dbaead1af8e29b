import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { PublicTx } from '@baspasoz/persistence';
import type { PublicState } from '../domain/publication-state.js';

/** The latest public version of a publication, in one language. */
export interface NewsLine {
  id: string;
  section: { id: string; kind: string; name: LocalizedText };
  state: Exclude<PublicState, 'none' | 'withdrawn'>;
  /** The language of title, lead and text. */
  language: Language;
  /** Every language it exists in. */
  languages: Language[];
  title: string;
  lead: string;
  text: string;
  publishedAt: Date;
  updatedAt: Date;
}

interface NewsQuestion {
  resourceId: string;
  /** Titles come in this language where they exist in it. */
  language: Language;
  /** Leaves out what does not exist in the language, as feeds do. */
  onlyInLanguage: boolean;
  sectionId: string | null;
  after: [string, string] | [null, null];
  limit: number;
}

/**
 * The latest first, by when a publication first appeared. A text that does not exist in the wanted language comes in the state
 * language and says so: nothing is translated by machine.
 */
export function newsLines(tx: PublicTx, question: NewsQuestion): Promise<NewsLine[]> {
  const { resourceId, language, onlyInLanguage, sectionId, after, limit } = question;
  return tx.query<NewsLine>(
    `select n.publication_id as id, jsonb_build_object('id', n.section_id, 'kind', n.section_kind, 'name', n.section_name) as section,
       n.public_state as state, n.language, n.languages, n.title, n.lead, n.text, n.first_published_at as "publishedAt",
       n.updated_at as "updatedAt"
     from public_newsroom_release n
     where n.resource_id = $1 and n.is_latest and n.public_state in ('published', 'corrected')
       and n.language = case when $2 = any (n.languages) then $2 else 'kk' end
       and (not $3::boolean or n.language = $2) and ($4::uuid is null or n.section_id = $4)
       and ($5::timestamptz is null or (n.first_published_at, n.publication_id) < ($5, $6::uuid))
     order by n.first_published_at desc, n.publication_id desc limit $7`,
    [resourceId, language, onlyInLanguage, sectionId, ...after, limit],
  );
}
