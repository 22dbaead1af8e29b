/** What the body writes to a requester who left an address. */
export const letterKinds = ['receipt', 'answer', 'refusal', 'extension-notice'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** `delivered`: the receiving server accepted it, which is the proof APPC 66(2) wants; `failed`: it will not be tried again by itself. */
export type LetterState = 'waiting' | 'sending' | 'delivered' | 'failed';

/** How a letter stands, as the request's page shows it. */
export interface LetterView {
  id: string;
  kind: LetterKind;
  state: LetterState;
  createdAt: string;
  settledAt: string | null;
  attempts: number;
}
