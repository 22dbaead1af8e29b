import { conceptsOf } from './concepts.js';
import { numbersIn } from './numerals.js';

/** What a text names, in words of no language: `c:heat`, `n:3`, `p:тлбс`; with how much each tells apart. */
export type EventMarks = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+/gu;
const endOfSentence = /[.!?…:«"“\n]\s*$/u;
/** Kazakh letters as Russian spells the names that have them. */
const russianLetters: Record<string, string> = {
  ә: 'а',
  і: 'и',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  қ: 'к',
  ө: 'о',
  һ: 'х',
  ё: 'е',
};
const SKELETON_LENGTH = 5;
const SHORTEST_SKELETON = 3;
/** Beyond this a text names so much that the rest tells nothing more. */
const MOST_MARKS = 60;

/** The consonants a name begins with: `Түркістан` and `Туркестанской` have the same. */
function skeletonOf(name: string): string {
  const folded = [...name.toLowerCase()].map((letter) => russianLetters[letter] ?? letter).join('');
  return folded.replace(/[аеиоуыэюяйьъ-]/gu, '').slice(0, SKELETON_LENGTH);
}

const numberWeight = (value: number): number => {
  if (value >= 1990 && value <= 2035) return 0.3;
  return value < 10 ? 0.5 : 0.9;
};

const isProperName = (text: string, token: string, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token) && at > 0 && !endOfSentence.test(text.slice(Math.max(0, at - 4), at));

/**
 * The marks of the event a text tells: what it speaks of, its numbers, its proper names. The same event has much the same marks
 * in Kazakh, in Russian and in a mixture, since none of them depends on the language.
 */
export function eventMarksOf(text: string): EventMarks {
  const marks = new Map<string, number>();
  const tokens = [...text.matchAll(word)];
  for (const { 0: token, index } of tokens) {
    const concepts = conceptsOf(token.toLowerCase());
    for (const { key, weight } of concepts) marks.set(`c:${key}`, weight);
    if (concepts.length > 0 || !isProperName(text, token, index)) continue;
    const skeleton = skeletonOf(token);
    if (skeleton.length >= SHORTEST_SKELETON) marks.set(`p:${skeleton}`, 0.7);
  }
  for (const value of numbersIn(tokens.map(([token]) => token.toLowerCase())))
    marks.set(`n:${value}`, numberWeight(value));
  return new Map([...marks].toSorted(([, a], [, b]) => b - a).slice(0, MOST_MARKS));
}
