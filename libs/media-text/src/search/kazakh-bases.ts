import { inflection, relative } from '../mentions/kazakh-inflection.js';
import { kazakhStem } from '../stem/kazakh-stem.js';

const vowel = /[аеыиоуэюя]/;
const shortestBase = 2;
/** Alone these are the end of the dictionary form far more often than an ending: `қала`, `адам`, `қоян`. */
const tooShort = new Set(['а', 'е', 'м', 'н']);
/** A base of two letters is taken only when a real case or plural follows: `су-дың`, `үй-лер`. */
const shortestEnding = 2;

const isEnding = (rest: string): boolean =>
  !tooShort.has(rest) && (inflection.some((form) => form.test(rest)) || relative.some((form) => form.test(rest)));

/** The base as the dictionary writes it: `мектеб-и` → `мектеп`, `көлиг-и` → `көлік`, `халк-ы` → `халық`. */
function dictionaryForm(base: string, ending: string): string[] {
  const startsWithVowel = /^[ыи]/.test(ending);
  if (!startsWithVowel) return [base];
  const hard = base.replace(/г$/, 'к').replace(/б$/, 'п');
  const narrow = /^(.*[^аеыиоуэюя])([лнркз])$/.exec(base);
  return [base, hard, ...(narrow && vowel.test(narrow[1]!) ? [`${narrow[1]!}${ending[0]!}${narrow[2]!}`] : [])];
}

/**
 * Every base a folded Kazakh word may have: the word itself, what is left when a lawful chain of noun endings is taken off, and the
 * light stem (for verbs). Two forms of one noun always share its dictionary form, so forms are compared by "any base in common".
 */
export function kazakhBases(folded: string): Set<string> {
  const bases = new Set([folded, kazakhStem(folded)]);
  for (let length = shortestBase; length < folded.length; length += 1) {
    const base = folded.slice(0, length);
    const ending = folded.slice(length);
    if (!vowel.test(base) || (length === shortestBase && ending.length < shortestEnding)) continue;
    if (isEnding(ending)) dictionaryForm(base, ending).forEach((form) => bases.add(form));
  }
  return bases;
}
