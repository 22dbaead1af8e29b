/** Share of an article's score that its most negative sentences decide; the rest is the mean of all. */
const strongestShare = 0.5;
const strongest = 3;
/** A title counts as two sentences. */
const titleWeight = 2;

/**
 * How much each sentence counts in the article's log odds; the weights sum to 1. Half comes from the three most negative
 * sentences, so that a long article with one bad paragraph does not pass as neutral.
 */
export function sentenceWeights(odds: readonly number[], hasTitle: boolean): number[] {
  const own = odds.map((_, at) => (hasTitle && at === 0 ? titleWeight : 1));
  const all = own.reduce((sum, weight) => sum + weight, 0);
  const chosen = odds
    .map((_, at) => at)
    .sort((a, b) => odds[b]! - odds[a]! || a - b)
    .slice(0, strongest);
  const top = chosen.reduce((sum, at) => sum + own[at]!, 0);
  return own.map(
    (weight, at) => ((1 - strongestShare) * weight) / all + (chosen.includes(at) ? (strongestShare * weight) / top : 0),
  );
}
