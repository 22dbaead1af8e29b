import type { Language } from '@baspasoz/contracts';

/** A publication in one language. `text` is plain text with a little markup (headings, lists, emphasis, links), never HTML. */
export interface Edition {
  title: string;
  lead: string;
  text: string;
}

/** Which languages exist is a fact of the publication: nothing is translated by machine. */
export type Editions = Partial<Record<Language, Edition>>;

/** A text of the office in the languages a publication must have. */
export interface OfficialNote {
  kk: string;
  ru: string;
  en?: string;
}
