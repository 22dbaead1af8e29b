import type { AnswerDraft } from './answer-draft';

/** The body wants this text approved, and nobody has been asked yet. */
export const needsApproval = ({ saved }: Pick<AnswerDraft, 'saved'>): boolean =>
  saved.chain.length > 0 && saved.approval?.state !== 'open';
