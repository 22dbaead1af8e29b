/** Letters Kazakh adds to the Cyrillic it shares with Russian, and what people type when the keyboard lacks them. */
const missing: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** Latin letters that look like Cyrillic ones: found inside Cyrillic words by copying, by habit or to pass filters by. */
const lookalikes: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const latin = /[aceikopxy]/g;
const cyrillic = /\p{Script=Cyrillic}/u;
const folded = /[әғқңөұүһіё]/g;

/** One word in lower case and one Unicode form; Latin lookalikes inside a Cyrillic word become Cyrillic. */
export function lower(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  if (!/[a-z]/.test(small) || !cyrillic.test(small)) return small;
  return small.replace(latin, (letter) => lookalikes[letter]!);
}

/** The same word as if typed without the Kazakh letters (and without ё): `министрлігі` and `министрлиги` become one. */
export const fold = (lowerCase: string): string => lowerCase.replace(folded, (letter) => missing[letter]!);

/** True when the word holds a letter that Russian does not have. */
export const hasKazakhLetter = (lowerCase: string): boolean => /[әғқңөұүһі]/.test(lowerCase);
