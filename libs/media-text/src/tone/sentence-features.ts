import { identifyLanguage } from '../language/identify-language.js';
import { fold, lower } from '../text/letters.js';
import type { Word } from '../text/words.js';
import { wordsOf } from '../text/words.js';
import { stemOf } from '../text/tokens.js';
import { eventNames, findEvents } from './event-words.js';

/** Hash space of words and letter groups; event features stand behind it. */
export const hashed = 2 ** 17;
/** @public read by `npm run train` */
export const featureCount = hashed + eventNames.length;

/** A sentence as the model sees it: features, their values, and which words each came from. */
export interface SentenceFeatures {
  language: 'kk' | 'ru';
  words: Word[];
  ids: number[];
  values: number[];
  /** First and last word behind each feature. */
  from: number[];
  to: number[];
}

const prime = 0x01000193;
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
};
const bucket = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & (hashed - 1);
};

/** Share of the length of a sentence's vector that each kind of feature gets. */
const share = { words: 1, letters: 1, events: 1 };

/** Scales the values of the features from `first` on to length `share`. */
function scale(found: SentenceFeatures, first: number, length: number): void {
  const size = found.ids.length - first;
  if (size === 0) return;
  const factor = length / Math.sqrt(size);
  for (let at = first; at < found.ids.length; at += 1) found.values[at]! *= factor;
}

/** Words and neighbouring pairs, letter groups of three to five, kinds of events. */
export function sentenceFeatures(sentence: string, known?: 'kk' | 'ru'): SentenceFeatures {
  const language = known ?? (identifyLanguage(sentence).kazakhShare > 0.5 ? 'kk' : 'ru');
  const words = wordsOf(sentence);
  const found: SentenceFeatures = { language, words, ids: [], values: [], from: [], to: [] };
  const put = (id: number, from: number, to: number): void => {
    found.ids.push(id);
    found.values.push(1);
    found.from.push(from);
    found.to.push(to);
  };
  const norms = words.map(({ text }) => lower(text));
  const folded = norms.map(fold);
  const stems = norms.map((norm) => stemOf(norm, language === 'kk'));
  stems.forEach((stem, at) => {
    put(bucket(hashOf(stem, 0x811c9dc5)), at, at + 1);
    if (at > 0) put(bucket(hashOf(stem, hashOf(`${stems[at - 1]!} `, 0x1b873593))), at - 1, at + 1);
  });
  scale(found, 0, share.words);

  const letters = found.ids.length;
  const seed = language === 'kk' ? 0x2545f491 : 0x5bd1e995;
  folded.forEach((word, at) => {
    const edged = `_${word}_`;
    for (let start = 0; start + 3 <= edged.length; start += 1) {
      let hash = seed;
      for (let size = 1; size <= 5 && start + size <= edged.length; size += 1) {
        hash = Math.imul(hash ^ edged.charCodeAt(start + size - 1), prime);
        if (size >= 3) put(bucket(hash), at, at + 1);
      }
    }
  });
  scale(found, letters, share.letters);

  const events = found.ids.length;
  findEvents(folded, language, (event, from, to) => put(hashed + event, from, to));
  scale(found, events, share.events);
  return found;
}
