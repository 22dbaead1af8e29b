import type { Language } from '@baspasoz/contracts';
import type { ClaimMark } from '../domain/claims.js';

/** What a draft is to become. */
export const draftKinds = ['answer', 'refusal'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Which deed of the request a draft prepares. */
export const actionOf = { answer: 'answer', refusal: 'refuse' } as const;

/** How the answer reaches the requester. */
export const answerForms = ['e-mail', 'paper', 'oral'] as const;
export type AnswerForm = (typeof answerForms)[number];

export type Texts = Partial<Record<Language, string>>;

/** What is written by hand; the rest of a draft follows from it. */
export interface DraftContent {
  form: AnswerForm;
  /** On what an oral answer is given, from the list of the law. */
  oralTopic: string | null;
  texts: Texts;
  marks: ClaimMark[];
  groundCode: string | null;
}

/** One version of a draft; version 0 is the sheet nobody has written on. */
export interface Draft extends DraftContent {
  version: number;
  writtenBy: string | null;
  writtenByName: string | null;
  writtenAt: Date | null;
  autosaved: boolean;
}
