import type { Language } from '@baspasoz/contracts';
import type { FormalDefect } from '../../domain/formal-defects.js';
import { english } from './english.js';
import { kazakh } from './kazakh.js';
import { russian } from './russian.js';

/** Dates are `DD.MM.YYYY`, moments `DD.MM.YYYY HH:mm`, both of the body's zone; the rest is in the letter's language. */
export interface LetterFacts {
  body: string;
  number: string;
  subject: string;
  receivedAt: string;
  registeredOn: string;
  acceptedBy: string;
  dueOn: string;
  /** `5 рабочих дней`; null where the term is counted in something else. */
  term: string | null;
  clause: string;
  /** Who asks such requests, by which clause and profile: what the term depends on. */
  why: string;
  /** The days of the clock, one sign each. */
  strip: string;
  /** The days that did not count, with the reason of each. */
  skipped: readonly string[];
  defects: readonly FormalDefect[];
  /** What came with the request, or goes out with the decision: a line each, with the hash. */
  files: readonly string[];
  /** Nothing was said about the public register yet. */
  mayChoose: boolean;
  /** The body that sent the request on, and its number there; null for one that came from its author. */
  cameFrom: { body: string; number: string } | null;
  /** The letter carries the files of the decision; otherwise they are on the status page. */
  encloses: boolean;
}

export interface DecisionFacts {
  text: string;
  legalReference: string;
  appealText: string;
}

/** A part that is not given, in the language of the letter. */
export interface WithheldFacts {
  what: string;
  ground: string;
  clause: string;
  reasoning: string;
}

export interface AnswerFacts extends DecisionFacts {
  withheld: readonly WithheldFacts[];
  /** The bodies it is given jointly with, each with the day of its position. */
  jointWith: readonly string[];
}

export interface RefusalFacts extends DecisionFacts {
  ground: string | null;
}

export interface ExtensionFacts {
  previousDueOn: string;
  reason: string;
  holders: readonly string[];
  clause: string;
}

/** Every line of every letter in one language; a paragraph that has nothing to say is null. */
export interface LetterWords {
  receipt(facts: LetterFacts, link: string): Letter;
  answer(facts: LetterFacts, answer: AnswerFacts): Letter;
  refusal(facts: LetterFacts, refusal: RefusalFacts): Letter;
  extension(facts: LetterFacts, extension: ExtensionFacts): Letter;
}

export interface Letter {
  subject: string;
  paragraphs: (string | null)[];
}

export const letterWords: Record<Language, LetterWords> = { kk: kazakh, ru: russian, en: english };
