import type { Language } from '../../api/types';

const kazakhLetters = /[әғқңөұүһі]/gi;
const cyrillicLetters = /[а-яёәғқңөұүһі]/gi;
const latinLetters = /[a-z]/gi;
const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/**
 * Whether a text looks written in the language: by its letters. Kazakh has letters of its own in nearly every word;
 * Russian has none of them. A hint for the writer, not a judgement.
 */
export function looksWrittenIn(text: string, language: Language): boolean {
  const latin = count(text, latinLetters);
  const cyrillic = count(text, cyrillicLetters);
  if (language === 'en') return latin > cyrillic;
  if (latin >= cyrillic) return false;
  const kazakhShare = count(text, kazakhLetters) / cyrillic;
  return language === 'kk' ? kazakhShare > 0.03 : kazakhShare < 0.03;
}

const lawWords: Record<Language, RegExp> = {
  kk: /(бап|заң|кодекс|әрпк|қаулы|бұйры)/i,
  ru: /(стать|ст\.|закон|кодекс|аппк|постановлен|приказ)/i,
  en: /(article|art\.|law|code|appc|resolution|order)/i,
};

const appealWords: Record<Language, RegExp> = {
  kk: /шағым/i,
  ru: /(жалоб|обжал)/i,
  en: /(appeal|complain)/i,
};

export type AnswerCheck = 'language' | 'law' | 'appeal';

/**
 * APPC art. 89(2): an answer is in the language of the request, refers to legislation and explains the right to
 * complain. Returns which of the three the text satisfies.
 */
export function checkAnswer(text: string, language: Language): Record<AnswerCheck, boolean> {
  return {
    language: looksWrittenIn(text, language),
    law: lawWords[language].test(text),
    appeal: appealWords[language].test(text),
  };
}
