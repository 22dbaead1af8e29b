import type { Quote, Span, StoryDetails, StoryExplanation } from '../../api/story-types';

/** Where, inside the quoted sentence, stand the words that fired a rule or weighed towards the score. */
export function quotePlaces(quote: Quote, { rules, tone }: StoryExplanation): { start: number; end: number }[] {
  const fired = rules.flatMap(({ matched }) => matched);
  const weighed: Span[] = tone.because.filter(({ weight }) => weight > 0);
  return [...fired, ...weighed]
    .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    .map(({ start, end }) => ({ start: start - quote.start, end: end - quote.start }));
}

/** The same for a quote that came with a notification: nothing is marked until the story is loaded, or when it has another quote by now. */
export const quotePlacesIn = (story: StoryDetails | undefined, quote: string | null | undefined) =>
  story?.quote && story.quote.text === quote ? quotePlaces(story.quote, story.explanation) : [];
