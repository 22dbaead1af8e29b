import type { Language } from '@baspasoz/contracts';

const kazakhLetters = /[әғқңөұүһі]/giu;
const russianWords = new Set(
  'и в во не на что по для или это как от с со о об к из за при также был была были его до мы вы но их'.split(' '),
);
const kazakhWords = new Set(
  'және мен бен пен бойынша туралы үшін бұл деп ол емес болып болды барлық жылы дейін кейін жане ушин бул'.split(' '),
);

interface Evidence {
  letters: number;
  kazakhShare: number;
  latinShare: number;
  russianWords: number;
  kazakhWords: number;
}

function evidenceOf(text: string): Evidence {
  const lower = text.toLocaleLowerCase('ru');
  const words = lower.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const share = (pattern: RegExp) => (letters ? (lower.match(pattern)?.length ?? 0) / letters : 0);
  return {
    letters,
    kazakhShare: share(kazakhLetters),
    latinShare: share(/\p{Script=Latin}/gu),
    russianWords: words.filter((word) => russianWords.has(word)).length,
    kazakhWords: words.filter((word) => kazakhWords.has(word)).length,
  };
}

/** The language a text seems to be written in; the state language when it cannot be told. */
export function textLanguage(text: string): Language {
  const seen = evidenceOf(text);
  if (seen.latinShare > 0.6) return 'en';
  if (seen.kazakhShare > 0.02 || seen.kazakhWords > seen.russianWords) return 'kk';
  return seen.letters > 0 ? 'ru' : 'kk';
}

/**
 * False only when the text is plainly not in the language: a Russian-only answer to a Kazakh request, a Kazakh-only one
 * to a Russian request. Kazakh typed without its own letters, bilingual answers and very short ones get the benefit of the doubt.
 */
export function isWrittenIn(language: Language, text: string): boolean {
  const seen = evidenceOf(text);
  if (language === 'en') return seen.letters === 0 || seen.latinShare > 0.2;
  if (seen.letters > 20 && seen.latinShare > 0.9) return false;
  if (language === 'kk')
    return !(seen.kazakhShare < 0.005 && seen.russianWords >= 2 && seen.russianWords > 2 * seen.kazakhWords);
  return !(seen.kazakhShare > 0.04 && seen.russianWords < 2);
}
