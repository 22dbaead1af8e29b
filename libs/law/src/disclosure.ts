import rows from './data/disclosure.json' with { type: 'json' };
import { LawError } from './law-error.js';
import type { LocalDate, LocalizedText, SourceMark } from './types.js';

/** What an entry of the public register shows: question and answer, or only the topic in the body's words and what came of it. */
export type DisclosureForm = 'full' | 'outcome';

/** How answered requests come into the public register. Days are calendar days from the day of the answer or refusal. */
export interface DisclosureRules {
  validFrom: LocalDate;
  validTo: LocalDate | null;
  mark: SourceMark;
  source: string;
  clause: LocalizedText;
  /** How long a requester may keep the answer to themselves before everybody reads it. */
  exclusivityDays: { least: number; most: number; usual: number };
  /** A requester who said nothing: what is shown of the request, and when. Silence is read in their favour. */
  withoutConsent: { shows: DisclosureForm; afterDays: number };
}

/** JSON widens literals to strings; a spec checks the data against the types. */
const all = rows as DisclosureRules[];

/** The rules of the public register on a date. Throws LawError `no-profile-in-force` for a date before any. */
export function disclosureRules(on: LocalDate): DisclosureRules {
  const found = all.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  if (found) return found;
  throw new LawError('no-profile-in-force', `no rules of the public register are known for ${on}`);
}
