import data from '../data/event-words.json' with { type: 'json' };
import { fold } from '../text/letters.js';

/** One entry of a kind of event: words side by side, each whole or, with `*`, by its beginning. */
interface Entry {
  event: number;
  words: { text: string; whole: boolean }[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** Kinds of events in the order of the file; a feature of the model is numbered by it. */
export const eventNames: readonly string[] = Object.keys(data);
/**
 * What each event says by our own judgement, in log odds of "negative", before any training.
 * @public read by `npm run train`
 */
export const eventWeights: readonly number[] = Object.values(data).map(({ weight }) => weight);

const keyLength = 2;
const wordsOfEntry = (entry: string): Entry['words'] =>
  entry.split(' ').map((word) => ({ text: fold(word.replace(/[*=]$/, '')), whole: !word.endsWith('*') }));

function indexOf(language: 'kk' | 'ru'): Index {
  const index = new Map<string, Entry[]>();
  Object.values(data).forEach((lists, event) => {
    for (const text of lists[language]) {
      const words = wordsOfEntry(text);
      const key = words[0]!.text.slice(0, keyLength);
      index.set(key, [...(index.get(key) ?? []), { event, words }]);
    }
  });
  return index;
}

const indexes = { kk: indexOf('kk'), ru: indexOf('ru') };

/**
 * Calls back for every event word of a sentence's folded words: the number of the event and the words it takes, `from` to `to`
 * exclusive. One list per language, with one set of events: what the model learns of an event in Russian holds for Kazakh.
 */
export function findEvents(
  words: readonly string[],
  language: 'kk' | 'ru',
  each: (event: number, from: number, to: number) => void,
): void {
  const index = indexes[language];
  for (let at = 0; at < words.length; at += 1)
    for (const entry of index.get(words[at]!.slice(0, keyLength)) ?? []) {
      const fits = entry.words.every(({ text, whole }, offset) => {
        const word = words[at + offset];
        return word !== undefined && (whole ? word === text : word.startsWith(text));
      });
      if (fits) each(entry.event, at, at + entry.words.length);
    }
}
