import type { DecidedAnswer } from '../aggregate/decided-answer.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import type { Texts } from './draft.js';
import type { DraftView } from './drafts.js';

/**
 * What a draft says, as it goes out. An appeal may be answered in the state language alone (APPC 89(2)); everything else in the language of
 * the request.
 */
export function decidedAnswer(
  { language: asked, texts, form, marks, withheld }: DraftView,
  approval: ApprovalRow | null,
): DecidedAnswer {
  const language = texts[asked] ? asked : 'kk';
  const otherTexts = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== language)) as Texts;
  return { language, text: texts[language] ?? '', otherTexts, form, marks, withheld, approvedAs: headIn(approval) };
}

/** Who stood for the head in the chain, if the head was in it. */
const headIn = (approval: ApprovalRow | null): DecidedAnswer['approvedAs'] => {
  const as = approval?.steps.find(({ by }) => by === 'head')?.decidedAs;
  return as === 'first-head' || as === 'deputy' ? as : null;
};
