/** What a body usually has in hours of one kind: one number for each day looked back on, nought where nothing was written. */
export type History = readonly number[];

export interface SpikeRule {
  /** Fewer days of the kind than this say nothing yet. */
  leastDays: number;
  /** Fewer articles than this are no spike, however quiet it usually is. */
  leastArticles: number;
  /** How seldom so many or more must be in such hours for it to be beyond what is usual. */
  chance: number;
}

/** `usual`: mean of the days; `bound`: the most that is still usual; `days`: how many days say so. */
export type Judged =
  { known: false; days: number } | { known: true; days: number; usual: number; bound: number; isSpike: boolean };

/**
 * Whether a count is beyond what is usual. Counts vary more than a Poisson law has it, for one event is many articles; and a mean of
 * few days is itself uncertain. Both are in the predictive distribution used: negative binomial with the mean of the days (half an
 * article added, the Jeffreys prior) and as size the lesser of what their variance shows and what their number allows. The bound is
 * the least count whose chance to be passed is below the rule's.
 */
export function judgeCount(count: number, history: History, rule: SpikeRule): Judged {
  const days = history.length;
  if (days < rule.leastDays) return { known: false, days };
  const sum = history.reduce((all, one) => all + one, 0);
  const usual = sum / days;
  const variance = history.reduce((all, one) => all + (one - usual) ** 2, 0) / Math.max(1, days - 1);
  const mean = (sum + 0.5) / days;
  const ofSpread = variance > mean ? mean ** 2 / (variance - mean) : Infinity;
  const bound = Math.max(upperBound(mean, Math.min(ofSpread, sum + 0.5), rule.chance), rule.leastArticles - 1);
  return { known: true, days, usual, bound, isSpike: count > bound };
}

/** The least k with P(X > k) < chance, X negative binomial of this mean and size; in logarithms, for large means underflow. */
function upperBound(mean: number, size: number, chance: number): number {
  const share = mean / (size + mean);
  let logTerm = size * Math.log1p(-share);
  let passed = 1 - Math.exp(logTerm);
  let k = 0;
  while (passed >= chance) {
    logTerm += Math.log(((size + k) / (k + 1)) * share);
    k += 1;
    passed -= Math.exp(logTerm);
  }
  return k;
}
