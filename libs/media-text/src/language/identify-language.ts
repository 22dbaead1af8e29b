import { fold, hasKazakhLetter, lower } from '../text/letters.js';
import { wordsOf } from '../text/words.js';
import { hasForeignLetters } from './foreign-letters.js';
import { wordEvidence } from './language-model.js';

export type TextLanguage = 'kk' | 'ru' | 'mixed' | 'other';

export interface IdentifiedLanguage {
  language: TextLanguage;
  /** Share of the letters of kk and ru words that stand in Kazakh passages, 0..1; 0 for `other`. */
  kazakhShare: number;
  /** Kazakh typed without its own letters, or a text in Latin letters. */
  latinOrMissingLetters: boolean;
}

/** Nats a change of language between two words must earn. */
const changeCost = 6;
/** A letter Russian does not have. */
const kazakhLetterEvidence = 5;
/** The smaller language of a mixed text has at least this share and this many letters. */
const mixedShare = 0.15;
const mixedLetters = 12;
/** Kazakh written with its own letters has one such letter in ten; 2 % is far below every real passage of it. */
const ownLettersShare = 0.02;

interface KnownWord {
  letters: number;
  evidence: number;
}

/** The likeliest language of every word, given that neighbours mostly share theirs (Viterbi, two states). */
function passages(words: readonly KnownWord[]): boolean[] {
  let kazakh = 0;
  let russian = 0;
  const cameFromKazakh: [boolean, boolean][] = [];
  for (const { evidence } of words) {
    const toKazakhStays = kazakh >= russian - changeCost;
    const toRussianChanges = kazakh - changeCost > russian;
    cameFromKazakh.push([toKazakhStays, toRussianChanges]);
    [kazakh, russian] = [
      (toKazakhStays ? kazakh : russian - changeCost) + evidence / 2,
      (toRussianChanges ? kazakh - changeCost : russian) - evidence / 2,
    ];
  }
  const path: boolean[] = [];
  let state = kazakh > russian;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    path[at] = state;
    state = cameFromKazakh[at]![state ? 0 : 1];
  }
  return path;
}

/**
 * Kazakh, Russian, both or neither. Works on Kazakh typed without its letters (`министрлиги`), since the model has seen letters
 * only after folding. A text without enough letters is `other`.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const small = text.normalize('NFC').toLowerCase();
  const cyrillic = small.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = small.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = small.match(/\p{L}/gu)?.length ?? 0;
  if (cyrillic < 2 || cyrillic < all / 2)
    return { language: 'other', kazakhShare: 0, latinOrMissingLetters: latin > all / 2 };
  if (hasForeignLetters(small, cyrillic)) return { language: 'other', kazakhShare: 0, latinOrMissingLetters: false };

  const words: KnownWord[] = [];
  const written: string[] = [];
  for (const { text: word } of wordsOf(text)) {
    const one = lower(word);
    if (!/\p{Script=Cyrillic}/u.test(one)) continue;
    const letters = one.match(/\p{L}/gu)!.length;
    words.push({ letters, evidence: wordEvidence(fold(one)) + (hasKazakhLetter(one) ? kazakhLetterEvidence : 0) });
    written.push(one);
  }
  const inKazakh = passages(words);
  let kazakh = 0;
  let letters = 0;
  let own = 0;
  words.forEach((word, at) => {
    letters += word.letters;
    if (!inKazakh[at]) return;
    kazakh += word.letters;
    own += written[at]!.match(/[әғқңөұүһі]/g)?.length ?? 0;
  });
  const kazakhShare = letters === 0 ? 0 : kazakh / letters;
  const smaller = Math.min(kazakh, letters - kazakh);
  const isMixed = smaller >= mixedLetters && smaller / letters >= mixedShare;
  const language = isMixed ? 'mixed' : kazakhShare > 0.5 ? 'kk' : 'ru';
  return {
    language,
    kazakhShare,
    latinOrMissingLetters: kazakh > 0 && language !== 'ru' && own / kazakh < ownLettersShare,
  };
}
