import { markedPassage } from '../../search/marked-text.js';
import type { MarkedPiece } from '../../search/marked-text.js';
import type { SearchQuery } from '../../search/search-query.js';
import type { FoundRow } from './found-rows.js';

/** Where the words that were looked for stand in a request. */
export interface FoundIn {
  /** The subject with its hits; null when none is in it. */
  subject: MarkedPiece[] | null;
  /** The passage of the text or, failing that, of the answer; null when the hits are elsewhere. */
  passage: MarkedPiece[] | null;
  passageOf: 'question' | 'answer' | null;
}

export function foundIn({ subject, text, answers }: FoundRow, looked: SearchQuery): FoundIn {
  const question = markedPassage(text, looked);
  const passage = question ?? (answers === null ? null : markedPassage(answers, looked));
  return {
    subject: markedPassage(subject, looked, 400),
    passage,
    passageOf: passage && (question ? 'question' : 'answer'),
  };
}
