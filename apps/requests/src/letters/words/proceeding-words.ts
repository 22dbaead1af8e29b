import type { Language } from '@baspasoz/contracts';
import type { Letter, LetterFacts, RefusalFacts } from './letter-words.js';
import { englishProceedings } from './english-proceedings.js';
import { kazakhProceedings } from './kazakh-proceedings.js';
import { russianProceedings } from './russian-proceedings.js';

export interface RedirectionFacts {
  whole: boolean;
  /** The competent body, with its address where it has to be written to. */
  to: string;
  text: string;
  reason: string;
  clause: string;
  clauseOfNewTerm: string;
  /** The files that went with it: a line each, with the hash. */
  files: readonly string[];
  /** What was said about the public register went with it. */
  choiceGoesAlong: boolean;
  /** A body of this installation, where the same code opens it, with its number once it has one; null for one outside. */
  there: { number: string | null } | null;
}

export interface ProceduralFacts extends RefusalFacts {
  decidedByRole: 'first-head' | 'deputy' | null;
}

export interface QuestionFacts {
  text: string;
  answerBy: string | null;
  late: boolean;
}

export interface ReschedulingFacts {
  previousDueOn: string;
  dueOn: string;
  /** The term had run out before the calendar changed. */
  breachStands: boolean;
}

export interface CorrectionFacts extends ReschedulingFacts {
  /** Whose requests live by the clock, with the clause. */
  who: string;
  clause: string;
  /** How we came to it, where the clause alone does not say. */
  why: string | null;
  reason: string;
}

/** The letters of what is decided and asked beside answer and refusal, in one language. */
export interface ProceedingWords {
  redirection(facts: LetterFacts, redirection: RedirectionFacts, link: string): Letter;
  return(facts: LetterFacts, decision: ProceduralFacts): Letter;
  termination(facts: LetterFacts, decision: ProceduralFacts): Letter;
  clarification(facts: LetterFacts, question: QuestionFacts, link: string): Letter;
  rescheduled(facts: LetterFacts, rescheduling: ReschedulingFacts): Letter;
  corrected(facts: LetterFacts, correction: CorrectionFacts): Letter;
  requirements(facts: LetterFacts, question: QuestionFacts, link: string): Letter;
}

export const proceedingWords: Record<Language, ProceedingWords> = {
  kk: kazakhProceedings,
  ru: russianProceedings,
  en: englishProceedings,
};
