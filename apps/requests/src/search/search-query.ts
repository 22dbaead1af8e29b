import { functionWords, searchTermsOf, wordsOf } from '@baspasoz/media-text';
import { lexeme } from './lexeme.js';

export interface SearchQuery {
  /** The text of a `tsquery`; null when nothing is left to look for: no words, only signs. */
  tsquery: string | null;
  /** The terms of each word looked for. */
  words: readonly (readonly string[])[];
}

/** Longer questions are looked for by their first words. */
const mostWords = 24;

/**
 * What is looked for, of whatever a person typed or pasted: operators, quotes and emoji are signs between words and cause no error.
 * @param mode `all`: every word must stand in the document, as a person expects of a search box; `any`: one is enough and more rank
 * higher, for "texts like this one".
 */
export function searchQuery(text: string, mode: 'all' | 'any' = 'all'): SearchQuery {
  const words = distinct(wordsOf(text).map((word) => searchTermsOf(word.text)));
  const telling = words.filter(([word]) => word !== undefined && !functionWords.has(word));
  const looked = telling.slice(0, mostWords);
  const tsquery = looked.map((terms) => `(${terms.map(lexeme).join('|')})`).join(mode === 'all' ? '&' : '|');
  return { tsquery: tsquery || null, words: looked };
}

const distinct = (words: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(words.map((terms) => [terms.join(' '), terms])).values(),
];
