import { fold, lower } from '../text/letters.js';
import { wordsOf } from '../text/words.js';
import { foldNumbers } from './fold-numbers.js';

/**
 * The values of all numbers in a text, in figures or in Kazakh or Russian words, in their order: `он сегіз` and `18` are one. Figures
 * that are no single value (`25.11.2026`) are given as written.
 */
export function numbersOf(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => fold(lower(word)));
  return foldNumbers(words).filter((word) => /^#|^\p{N}/u.test(word));
}
