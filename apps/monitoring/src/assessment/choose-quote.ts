import type { MatchedRule, Span } from './match-rules.js';
import type { ReadText, Sentence } from './read-text.js';
import type { Mention } from './relevance.js';

export interface WeighedWord extends Span {
  weight: number;
}

const isIn = ({ start, end }: Sentence, span: { start: number }): boolean => span.start >= start && span.start < end;

/**
 * The sentence that caused the alert: the one in which the gravest rule fired; else the one whose words weighed most, where
 * it speaks of the body before where it does not.
 */
export function chooseQuote(
  read: ReadText,
  {
    rules,
    mentions,
    because,
  }: { rules: readonly MatchedRule[]; mentions: readonly Mention[]; because: readonly WeighedWord[] },
): Sentence | null {
  const worth = (sentence: Sentence): [number, number, number] => [
    rules.flatMap(({ matched }) => matched).filter((span) => isIn(sentence, span)).length,
    mentions.some((mention) => isIn(sentence, mention)) ? 1 : 0,
    because.filter((word) => isIn(sentence, word)).reduce((sum, { weight }) => sum + weight, 0),
  ];
  const better = (a: [number, number, number], b: [number, number, number]): number =>
    a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  let best: { sentence: Sentence; worth: [number, number, number] } | null = null;
  for (const sentence of read.sentences) {
    const found = worth(sentence);
    if (!best || better(found, best.worth) > 0) best = { sentence, worth: found };
  }
  return best?.sentence ?? null;
}
