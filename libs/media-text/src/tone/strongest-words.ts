import type { NegativeWord } from './score-tone.js';

const most = 6;
/** Words below this part of the heaviest one explain nothing. */
const least = 0.2;
/** Log odds below which a word is noise. */
const noise = 0.02;
const letters = /\p{L}{3,}/u;

/** The heaviest words, neighbours joined into one span, heaviest first. */
export function strongestWords(text: string, words: readonly Omit<NegativeWord, 'text'>[]): NegativeWord[] {
  const telling = words.filter(({ start, end, weight }) => weight > noise && letters.test(text.slice(start, end)));
  const heaviest = telling.reduce((top, { weight }) => Math.max(top, weight), 0);
  const chosen = telling
    .filter(({ weight }) => weight >= heaviest * least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
  const spans: NegativeWord[] = [];
  for (const { start, end, weight } of chosen) {
    const last = spans.at(-1);
    if (last && /^\s+$/.test(text.slice(last.end, start))) {
      last.end = end;
      last.text = text.slice(last.start, end);
      last.weight += weight;
    } else spans.push({ text: text.slice(start, end), start, end, weight });
  }
  return spans.sort((a, b) => b.weight - a.weight);
}
