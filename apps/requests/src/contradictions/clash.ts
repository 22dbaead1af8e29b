/** What two sentences disagree about. */
export const clashKinds = ['number', 'date', 'name', 'polarity'] as const;
export type ClashKind = (typeof clashKinds)[number];

/** Two sentences that cannot both be said by one body, and why. */
export interface Clash {
  kind: ClashKind;
  ownSentence: string;
  otherSentence: string;
  /** The words that differ, as a reader should see them: `120 көлік`, `1 қаңтар`, `жоқ`. */
  ownSays: string;
  otherSays: string;
}
