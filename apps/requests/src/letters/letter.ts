/** What the body writes to a requester who left an address. */
export const letterKinds = [
  'receipt',
  'answer',
  'refusal',
  'extension-notice',
  'redirection',
  'return',
  'termination',
  'clarification',
  'requirements',
  'rescheduled',
  'requester-corrected',
  'complaint-filed',
  'complaint-forwarded',
  'complaint-resolved',
  'complaint-answered',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** `delivered`: the receiving server accepted it, which is the proof APPC 66(2) wants; `failed`: it will not be tried again by itself. */
export type LetterState = 'waiting' | 'sending' | 'delivered' | 'failed';

/**
 * The table's `kind` is unique in a request: a letter that may be written again carries the id of what it tells after a slash. These
 * columns take the two apart.
 */
export const letterKindColumns = (letter: string): string =>
  `split_part(${letter}.kind, '/', 1) as kind, nullif(split_part(${letter}.kind, '/', 2), '') as "aboutId"`;

/** How a letter stands, as the request's page shows it. */
export interface LetterView {
  id: string;
  kind: LetterKind;
  state: LetterState;
  createdAt: string;
  settledAt: string | null;
  attempts: number;
}
