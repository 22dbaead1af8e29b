import { wordsOf } from '../text/words.js';
import type { Mention, NamePattern } from './name-pattern.js';
import type { TextWord, WordMatcher } from './word-matcher.js';
import { foldWord, wordMatcher } from './word-matcher.js';

interface Compiled {
  pattern: NamePattern;
  words: WordMatcher[];
}

const compiled = new WeakMap<NamePattern, Compiled>();

function compile(pattern: NamePattern): Compiled {
  const known = compiled.get(pattern);
  if (known) return known;
  const words = wordsOf(pattern.text).map(({ text }) => wordMatcher(text, pattern));
  const fresh = { pattern, words };
  compiled.set(pattern, fresh);
  return fresh;
}

/** Words of a name stand side by side; quotation marks may stand between, a full stop or a comma may not. */
const joins = /^[\s«»"“”„‟'’‘()‑-]*$/;

/** The number of words of the text that the name takes from `at`, or 0. */
function lengthAt(text: string, words: readonly TextWord[], at: number, matchers: readonly WordMatcher[]): number {
  for (let offset = 0; offset < matchers.length; offset += 1) {
    const word = words[at + offset];
    if (!word || !matchers[offset]!(word)) return 0;
    if (offset > 0 && !joins.test(text.slice(words[at + offset - 1]!.end, word.start))) return 0;
  }
  return matchers.length;
}

/**
 * Where a text names any of the patterns, in order. Every word of a name may stand in any case, in Kazakh also without the
 * Kazakh letters. Of mentions of one key inside one another the longest is kept.
 */
export function findMentions(text: string, patterns: readonly NamePattern[]): Mention[] {
  const words: TextWord[] = wordsOf(text).map((word) => ({ ...word, folded: foldWord(word.text) }));
  const found: Mention[] = [];
  for (const { pattern, words: matchers } of patterns.map(compile)) {
    if (matchers.length === 0) continue;
    for (let at = 0; at < words.length; at += 1) {
      const length = lengthAt(text, words, at, matchers);
      if (length === 0) continue;
      const start = words[at]!.start;
      const end = words[at + length - 1]!.end;
      found.push({ key: pattern.key, kind: pattern.kind, start, end, matched: text.slice(start, end) });
    }
  }
  const longest = found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          other.key === one.key &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || at < index),
      ),
  );
  return longest.sort((a, b) => a.start - b.start || b.end - a.end);
}
