import { foldedWordsOf } from './folded-words.js';

/**
 * Pairs of neighbouring words. Measured on the edit benchmark: single words merge different sentences about one matter, triples
 * lose a sentence to one edit.
 */
const size = 2;

function hashOf(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const word = words[at]!;
    for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** Distinct 32-bit hashes of the shingles of a text, from words in one spelling and numbers as values. */
export function shinglesOf(text: string): Set<number> {
  const words = foldedWordsOf(text);
  const shingles = new Set<number>();
  if (words.length > 0 && words.length < size) shingles.add(hashOf(words, 0, words.length));
  for (let at = 0; at + size <= words.length; at += 1) shingles.add(hashOf(words, at, at + size));
  return shingles;
}
