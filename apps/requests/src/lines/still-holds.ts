import { foldedWordsOf } from '@baspasoz/media-text';

/** Share of a line's neighbouring word pairs that still stand in an answer before it counts as taken out. */
const least = 0.3;

const pairsOf = (text: string): Set<string> => {
  const words = foldedWordsOf(text);
  return new Set(words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`));
};

/** Whether an answer still says what a line put into it, also when words were changed around it. */
export function stillHolds(answer: string, line: string): boolean {
  const wanted = pairsOf(line);
  if (wanted.size === 0) return false;
  const there = pairsOf(answer);
  const found = [...wanted].filter((pair) => there.has(pair)).length;
  return found / wanted.size >= least;
}
