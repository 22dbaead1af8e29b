/** Groups of Latin letters that stand for one or two Cyrillic ones, longest first. */
const groups: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yo', 'е'],
  ['ye', 'е'],
];

/** Single letters after marks are taken off; Kazakh Latin and Russian transliteration agree on them once folded. */
const singles: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  ı: 'ы',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'у',
  x: 'х',
  z: 'з',
};

/** `ş` is ш in every Kazakh Latin alphabet; without its mark it would be с. */
const hasMark: Record<string, string> = { ş: 'ш', š: 'ш', ž: 'ж', č: 'ч', ý: 'у' };

const toCyrillic = (word: string, y: string): string => {
  let rest = word.replace(/[şšžčý]/g, (letter) => hasMark[letter]!);
  for (const [latin, cyrillic] of groups) rest = rest.replaceAll(latin, cyrillic);
  return rest
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-zı]/g, (letter) => (letter === 'y' ? y : singles[letter]!));
};

export const isLatin = (word: string): boolean => /^[\p{Script=Latin}\p{M}'’]+$/u.test(word);

/**
 * How a lower-case word in Latin letters may be meant in Cyrillic, folded: `densaulyq` → `денсаулык`. The letter y stands for ы or
 * for й, so there may be two readings. Nobody is shown them; they only have to meet the Cyrillic spelling.
 */
export function cyrillicReadings(latinWord: string): string[] {
  const word = latinWord.replace(/['’]/g, '');
  return [...new Set([toCyrillic(word, 'ы'), toCyrillic(word, 'й')])];
}
