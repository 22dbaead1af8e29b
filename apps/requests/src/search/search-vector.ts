import { functionWords, searchTermsOf, wordsOf } from '@baspasoz/media-text';
import { lexeme } from './lexeme.js';

/** A word of part A weighs most in the order of what is found: A what names the thing, B its subject, C its text, D what was answered. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

export interface SearchPart {
  text: string | null | undefined;
  weight: SearchWeight;
}

/** PostgreSQL keeps positions up to here and 256 for one word; the words after it are found all the same. */
const lastPosition = 16_383;
const positionsKept = 16;
/** A `tsvector` holds one megabyte; the first words of a longer text are searched. */
const mostTerms = 20_000;

/**
 * The text of a `tsvector` of a document's words: every term of a word stands at the word's place. Pure; a question is folded by the
 * same function (see `searchQuery`). Bind it as a parameter with `::tsvector`.
 */
export function searchVector(parts: readonly SearchPart[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of parts) {
    for (const word of wordsOf(text ?? '')) {
      position = Math.min(position + 1, lastPosition);
      const terms = searchTermsOf(word.text);
      if (functionWords.has(terms[0] ?? '')) continue;
      for (const term of terms) {
        const known = places.get(term);
        if (!known && places.size < mostTerms) places.set(term, [`${position}${weight}`]);
        else if (known && known.length < positionsKept) known.push(`${position}${weight}`);
      }
    }
  }
  return [...places].map(([term, at]) => `${lexeme(term)}:${at.join(',')}`).join(' ');
}
