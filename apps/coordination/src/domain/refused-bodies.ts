import type { LocalizedText } from '@baspasoz/law';
import register from './data/refused-bodies.json' with { type: 'json' };

export interface RefusedBody {
  code: string;
  name: LocalizedText;
  clause: LocalizedText;
  patterns: Record<keyof LocalizedText, string[]>;
  bins: string[];
}

/** Latin letters that look like Cyrillic ones: a name typed with them reads the same to a person. */
const lookAlikes: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** One spelling for many: lower case, one space, no punctuation, no invisible characters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A word with at least one Cyrillic letter is read as wholly Cyrillic. */
const cyrillic = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? [...word].map((letter) => lookAlikes[letter] ?? letter).join('') : word,
  );

/**
 * The entry of the register of bodies outside the Model Regulation (¶1) that this body is, if any. Names are tried in every
 * language against the patterns of every language, since a form is easily filled in the wrong field.
 */
export function refusedBody(body: { bin: string; names: readonly LocalizedText[] }): RefusedBody | undefined {
  const names = body.names.flatMap((name) => Object.values<string>({ ...name })).map((name) => cyrillic(plain(name)));
  const bodies: RefusedBody[] = register.bodies;
  return bodies.find(
    ({ bins, patterns }) =>
      bins.includes(body.bin) ||
      Object.values(patterns)
        .flat()
        .some((pattern) => names.some((name) => new RegExp(pattern, 'u').test(name))),
  );
}
