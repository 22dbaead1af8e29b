import { inflection, relative } from './kazakh-inflection.js';

const vowel = /[аеыиоуэюя]/;
const shortestBase = 3;

/** How the end of a base is written before a vowel: к and п soften, a narrow vowel drops out (`халық` → `халқы`). */
function bases(base: string): { written: string; beforeVowel: boolean }[] {
  const forms = [{ written: base, beforeVowel: false }];
  if (base.endsWith('к')) forms.push({ written: `${base.slice(0, -1)}г`, beforeVowel: true });
  if (base.endsWith('п')) forms.push({ written: `${base.slice(0, -1)}б`, beforeVowel: true });
  const narrow = /^(.*[^аеыиоуэюя])[ыи]([лнркз])$/.exec(base);
  if (narrow && vowel.test(narrow[1]!)) forms.push({ written: `${narrow[1]!}${narrow[2]!}`, beforeVowel: true });
  return forms;
}

/**
 * The dictionary form behind a word of a name: `облысының`, `облысы` → `облыс`; `министрлігі` → `министрлик`. Folded in, folded
 * out. A name is given with the endings its words have inside it, the text may have others.
 */
function dictionaryForms(word: string): string[] {
  const found = new Set([word]);
  for (const ending of [/[ыи]н[ыи]н$/, /с[ыи]н[ыи]н$/, /[ндт][ыи]н$/, /с[ыи]$/, /[ыи]$/]) {
    const shorter = word.replace(ending, '');
    if (shorter === word || shorter.length < 4) continue;
    found.add(shorter);
    found.add(shorter.replace(/г$/, 'к').replace(/б$/, 'п'));
  }
  return [...found];
}

const fits = (ending: string, endings: readonly RegExp[]): boolean => endings.some((each) => each.test(ending));

/**
 * A test of folded words: true for every form of the Kazakh word, of one vowel row and with the right change of the base.
 * `withRelative` also takes the adjective made of a noun (`облыстық` of `облыс`).
 */
export function kazakhForms(folded: string, withRelative: boolean): (word: string) => boolean {
  const written = dictionaryForms(folded).flatMap(bases);
  return (word) =>
    word === folded ||
    written.some(({ written: base, beforeVowel }) => {
      if (!word.startsWith(base)) return false;
      const ending = word.slice(base.length);
      if (beforeVowel && !/^[ыиау]/.test(ending)) return false;
      if (base.length < shortestBase && ending !== '') return false;
      return fits(ending, inflection) || (withRelative && fits(ending, relative));
    });
}

/** What may follow an abbreviation or a borrowed name in a Kazakh text: `ДСМ-нің`, `Минздравтың`. */
export const isKazakhEnding = (ending: string): boolean => fits(ending, inflection);
