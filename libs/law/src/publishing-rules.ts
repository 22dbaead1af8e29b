import { LawError } from './law-error.js';
import type { LegalProfile, LocalizedText, SourceMark } from './types.js';

/** What a section of an internet resource holds and when it has to be renewed. */
export interface SectionRule {
  code: string;
  name: LocalizedText;
  /** Key of the term row. */
  term: string;
  /** What starts the term: the latest publication, or the arrival of new data at the body. */
  begins: 'publication' | 'data-received';
  /** A last day that is not worked moves to the next working day. */
  rollsForward?: boolean;
  /** Where it was seen that such a section must exist. */
  mark: SourceMark;
}

/** What whoever sends a text to be published confirms about it. */
export interface Confirmation {
  code: string;
  label: LocalizedText;
  clause: LocalizedText;
  mark: SourceMark;
}

/** What a profile says about the internet resource of a body. */
export interface PublishingRules {
  mark: SourceMark;
  source: string;
  confirmations: readonly Confirmation[];
  /** A publication appears in these languages or not at all. */
  requiredLanguages: readonly ('kk' | 'ru' | 'en')[];
  /** The clause that lists what has to be published. */
  content: LocalizedText;
  sections: readonly SectionRule[];
}

/** The profile's rules on publishing; null for a profile whose time knew none. */
export const publishingRules = (profile: LegalProfile): PublishingRules | null => profile.publishing ?? null;

/** The rule of a kind of section, or null: not every profile knows every kind. Throws LawError `unknown-kind`. */
export function sectionRule(profile: LegalProfile, code: string): SectionRule | null {
  const rules = publishingRules(profile);
  if (!rules) return null;
  const found = rules.sections.find((section) => section.code === code);
  if (!found) throw new LawError('unknown-kind', `${profile.code} knows no section ${code}`);
  return found;
}
