import { fold, lower } from '../text/letters.js';
import { wordsOf } from '../text/words.js';
import { foldNumbers } from './fold-numbers.js';

/** The words of a text in one spelling, with every number, in words or in figures, as one `#value`. */
export const foldedWordsOf = (text: string): string[] =>
  foldNumbers(wordsOf(text).map((word) => fold(lower(word.text))));
