import type { Span } from './match-rules.js';
import type { Sentence } from './read-text.js';

/** The places of a text that lie in one of its sentences, counted from the beginning of the sentence, in UTF-16 units. */
export const marksIn = (
  sentence: Sentence,
  spans: readonly Pick<Span, 'start' | 'end'>[],
): { start: number; end: number }[] =>
  spans
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
