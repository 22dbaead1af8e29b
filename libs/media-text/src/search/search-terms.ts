import { russianStem } from '../stem/russian-stem.js';
import { fold, hasKazakhLetter, lower } from '../text/letters.js';
import { cyrillicReadings, isLatin } from './latin-letters.js';
import { kazakhBases } from './kazakh-bases.js';

/** What is longer than this is no word: a pasted key, a line of one letter. */
const longestWord = 60;
/** Words come again and again; the analysis of one is worth keeping. */
const keptWords = 20_000;
const kept = new Map<string, readonly string[]>();

/**
 * What a word is found by. Two words are forms of one word when they share a term: inflection in Kazakh and Russian, Kazakh typed
 * without its letters, ё and е, Latin letters for Cyrillic. Documents and questions are folded by this one function, and no guess at
 * the language of a text stands between them. The first term is the word itself, folded.
 */
export function searchTermsOf(word: string): readonly string[] {
  const known = kept.get(word);
  if (known) return known;
  const terms = analyse(word);
  if (kept.size >= keptWords) kept.clear();
  kept.set(word, terms);
  return terms;
}

/** Latin capitals that look like Cyrillic ones; the small letters are mended by `lower`. */
const capitals: Record<string, string> = { B: 'В', H: 'Н', M: 'М', T: 'Т' };

function analyse(word: string): string[] {
  const cut = word.slice(0, longestWord);
  const small = lower(/\p{Script=Cyrillic}/u.test(cut) ? cut.replace(/[BHMT]/g, (letter) => capitals[letter]!) : cut);
  if (isLatin(small))
    return [...new Set([fold(small), ...cyrillicReadings(small).filter(Boolean).flatMap(cyrillicTerms)])];
  // ДСМ-нің, 5000-нан: the part before the hyphen is the word, the part after it may be its ending.
  const [head, ...tail] = small.split(/[-‑'’]/);
  if (!head || tail.length === 0) return cyrillicTerms(small);
  return [
    ...new Set([
      fold(small),
      ...[head, ...tail].filter((part) => part.length > 2).flatMap(cyrillicTerms),
      ...cyrillicTerms(head),
    ]),
  ];
}

function cyrillicTerms(small: string): string[] {
  const folded = fold(small);
  if (!/\p{Script=Cyrillic}/u.test(folded)) return [folded];
  const terms = kazakhBases(folded);
  if (hasKazakhLetter(small)) return [...terms];
  terms.add(russianStem(folded));
  // The fleeting vowel: закупка, закупок; звонок, звонки.
  const fleeting = /^(.{2,}[^аеиоуыэюя])[ое]к$/.exec(folded);
  if (fleeting) terms.add(`${fleeting[1]!}к`);
  return [...terms];
}
