import { foldedWordsOf } from '@baspasoz/media-text';
import { formsOf } from './forms-of.js';
import data from './words.json' with { type: 'json' };

/** The words of one entry with the forms under which a word of a text is compared. */
const forms = (words: string): string[] => words.split(' ').flatMap(formsOf);

function sides(pairs: readonly string[][]): Map<string, { pair: number; side: number }[]> {
  const found = new Map<string, { pair: number; side: number }[]>();
  pairs.forEach((both, pair) =>
    both.forEach((words, side) =>
      new Set(forms(words)).forEach((form) => found.set(form, [...(found.get(form) ?? []), { pair, side }])),
    ),
  );
  return found;
}

/** Form → what is counted, one name for both languages. */
export const unitOf = new Map(
  Object.entries(data.units).flatMap(([unit, words]) => forms(words).map((form): [string, string] => [form, unit])),
);

/** Folded words around a number that make it a bound, whole: «более» and `бөлінді` have a form in common. */
export const bounds = {
  least: new Set(foldedWordsOf(data.bounds.least)),
  most: new Set(foldedWordsOf(data.bounds.most)),
  about: new Set(foldedWordsOf(data.bounds.about)),
};

/** Form → the side of each pair of opposites it stands on: a sentence with one side denies a sentence with the other. */
export const poles = sides(data.poles);

/** Form → the side of each pair that tells different matters apart: town and village, adults and children. */
export const contrasts = sides(data.contrasts);

/** Form → a sign common to both languages, for a Kazakh text beside a Russian one. */
export const conceptOf = new Map(
  data.glossary.flatMap((both, concept) =>
    both.flatMap((words) => forms(words).map((form): [string, string] => [form, `=${concept}`])),
  ),
);
