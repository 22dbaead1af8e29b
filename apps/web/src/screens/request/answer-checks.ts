import type { Language } from '../../api/types';

const kazakhLetters = /[әғқңөұүһі]/gi;
const cyrillicLetters = /[а-яёәғқңөұүһі]/gi;
const latinLetters = /[a-z]/gi;
const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/**
 * Whether a text looks written in the language: by its letters. Kazakh has letters of its own in nearly every word;
 * Russian has none of them. A hint while one writes; the service checks again (APPC 89(2), art. 36).
 */
export function looksWrittenIn(text: string, language: Language): boolean {
  const latin = count(text, latinLetters);
  const cyrillic = count(text, cyrillicLetters);
  if (language === 'en') return latin > cyrillic;
  if (latin >= cyrillic) return false;
  const kazakhShare = count(text, kazakhLetters) / cyrillic;
  return language === 'kk' ? kazakhShare > 0.03 : kazakhShare < 0.03;
}
