import type { Quote, Span, StoryExplanation } from '../../api/story-types';

/** Where, inside the quoted sentence, stand the words that fired a rule or weighed towards the score. */
export function quotePlaces(quote: Quote, { rules, tone }: StoryExplanation): { start: number; end: number }[] {
  const fired = rules.flatMap(({ matched }) => matched);
  const weighed: Span[] = tone.because.filter(({ weight }) => weight > 0);
  return [...fired, ...weighed]
    .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    .map(({ start, end }) => ({ start: start - quote.start, end: end - quote.start }));
}
