import data from './data/answer-rules.json' with { type: 'json' };
import { LawError } from './law-error.js';
import { profileByCode, termOn } from './profiles.js';
import type { LocalDate, LocalizedText } from './types.js';

const { closing } = data;

export interface ClosingWords {
  legalReference: string;
  appealText: string;
}

/** What is decided, as far as the words under it depend on it. */
export interface Closed {
  language: keyof LocalizedText;
  /** The clause the decision rests on. */
  clause: LocalizedText;
  bodyName: LocalizedText;
  /** The profile whose term to complain holds on the day of the decision. */
  legalProfile: string;
  on: LocalDate;
}

/**
 * What APPC 89(2) wants under every answer and every refusal, in the language of the request: the reference to the law
 * and the explanation of the right to complain. Without the second the term to complain doubles (92(1-1)).
 *
 * Throws LawError `no-such-term` where the profile has no term to complain in months.
 */
export function closingWords({ language, clause, bodyName, legalProfile, on }: Closed): ClosingWords {
  const term = termOn(profileByCode(legalProfile), 'complaint.filing', on);
  if (term?.unit !== 'month') throw new LawError('no-such-term', `no term in months to complain under ${legalProfile}`);
  const said: Record<string, string> = {
    term: months(term.value, language),
    body: bodyName[language],
    way: closing.way[language],
    limit: term.clause[language],
  };
  return {
    legalReference: closing.legalBasis[language].replace('{clause}', () => clause[language]),
    appealText: closing.appeal[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => said[name] ?? ''),
  };
}

/** In the case the sentence wants: «в течение 3 месяцев», «в течение 21 месяца». */
const months = (value: number, language: keyof LocalizedText): string =>
  closing.months[language][value % 10 === 1 && value % 100 !== 11 ? 'one' : 'other'].replace('{n}', String(value));
