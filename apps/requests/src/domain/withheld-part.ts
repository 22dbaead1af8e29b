import type { Language } from '@baspasoz/contracts';

type Texts = Partial<Record<Language, string>>;

/** What of the asked is not given with an answer: on which ground of the law, what exactly, and why, in the languages of the answer. */
export interface WithheldPart {
  groundCode: string;
  what: Texts;
  reasoning: Texts;
}

/** The database gives properties back in an order of its own. */
const inOrder = (parts: readonly WithheldPart[]): string =>
  JSON.stringify(
    parts.map(({ groundCode, what, reasoning }) => [
      groundCode,
      ...[what, reasoning].map((texts) => [texts.kk ?? '', texts.ru ?? '', texts.en ?? '']),
    ]),
  );

export const sameParts = (some: readonly WithheldPart[], others: readonly WithheldPart[]): boolean =>
  inOrder(some) === inOrder(others);
