import type { Language } from '@baspasoz/contracts';
import type { AnswerForm } from '../domain/answer-form.js';
import type { ClaimMark } from '../domain/claims.js';
import type { WithheldPart } from '../domain/withheld-part.js';

/** What a draft is to become. */
export type DraftKind = 'answer' | 'refusal' | 'new-answer';

/** Which draft: a request has one answer and one refusal in work, and a new answer for each complaint that takes one. */
export interface DraftOf {
  requestId: string;
  kind: DraftKind;
  /** The complaint after which it answers anew; null for a first decision. */
  complaintId: string | null;
}

/** The draft of the first decision on a request. */
export const firstDraft = (requestId: string, kind: 'answer' | 'refusal'): DraftOf => ({
  requestId,
  kind,
  complaintId: null,
});

/** The draft of what is answered anew after a complaint. */
export const newAnswer = (requestId: string, complaintId: string): DraftOf => ({
  requestId,
  kind: 'new-answer',
  complaintId,
});

export type Texts = Partial<Record<Language, string>>;

/** What is written by hand; the rest of a draft follows from it. */
export interface DraftContent {
  form: AnswerForm;
  /** On what an oral answer is given, from the list of the law. */
  oralTopic: string | null;
  texts: Texts;
  marks: ClaimMark[];
  groundCode: string | null;
  /** Of a new answer that satisfies a complaint: what is changed by it. */
  resolution: string | null;
  /** What an answer does not give; empty for one that gives everything. */
  withheld: WithheldPart[];
}

/** One version of a draft; version 0 is the sheet nobody has written on. */
export interface Draft extends DraftContent {
  version: number;
  writtenBy: string | null;
  writtenByName: string | null;
  writtenAt: Date | null;
  autosaved: boolean;
}
