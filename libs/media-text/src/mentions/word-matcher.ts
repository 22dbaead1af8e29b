import { russianStem } from '../stem/russian-stem.js';
import { fold, lower } from '../text/letters.js';
import { isKazakhEnding, kazakhForms } from './kazakh-forms.js';
import type { NamePattern } from './name-pattern.js';

/** A word of a text, prepared once for all patterns. */
export interface TextWord {
  text: string;
  folded: string;
  start: number;
  end: number;
}

export type WordMatcher = (word: TextWord) => boolean;

export const foldWord = (word: string): string => fold(lower(word)).replaceAll('‑', '-');

const russianEnding = /^(?:а|у|е|ы|и|ом|ем|ой|ою|ов|ам|ами|ах|я|ю|ью)?$/;
const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** `ДСМ`, `ДСМ-нің`, `ДСМнің`; never `дсм`, since short letters in small print are mostly something else. */
function capitals(written: string): WordMatcher {
  const base = foldWord(written);
  return ({ text, folded }) => {
    if (!folded.startsWith(base) || !isCapitals(text.slice(0, written.length))) return false;
    const ending = folded.slice(base.length);
    return ending === '' || (ending.startsWith('-') ? isKazakhEnding(ending.slice(1)) : isKazakhEnding(ending));
  };
}

/** A stem is the beginning of its word, so most words of a text need not be stemmed at all. */
const hasStem = (word: string, stem: string): boolean => word.startsWith(stem) && russianStem(word) === stem;

/** A word made of parts of others, inflected in the way of whichever language it stands in: `Минздраву`, `Минздравтың`. */
function borrowed(written: string): WordMatcher {
  const base = foldWord(written);
  const stem = russianStem(base);
  return ({ folded }) => {
    if (folded === base || hasStem(folded, stem)) return true;
    if (!folded.startsWith(base)) return false;
    const ending = folded.slice(base.length).replace(/^-/, '');
    return russianEnding.test(ending) || isKazakhEnding(ending);
  };
}

function russianWord(written: string): WordMatcher {
  const base = foldWord(written);
  const stem = russianStem(base);
  // A stem of two letters is shared by too many words.
  return ({ folded }) => folded === base || (stem.length > 2 && hasStem(folded, stem));
}

/** The test of one word of a name. */
export function wordMatcher(written: string, { kind, language }: Pick<NamePattern, 'kind' | 'language'>): WordMatcher {
  if (isCapitals(written)) return capitals(written);
  if (kind === 'abbreviation') return borrowed(written);
  if (language === 'ru')
    return kind === 'place' || kind === 'head' ? either(russianWord(written), borrowed(written)) : russianWord(written);
  const isForm = kazakhForms(foldWord(written), kind !== 'head');
  return ({ folded }) => isForm(folded);
}

const either =
  (...matchers: WordMatcher[]): WordMatcher =>
  (word) =>
    matchers.some((matches) => matches(word));
