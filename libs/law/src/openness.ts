import rules from './data/openness.json' with { type: 'json' };
import type { SourceMark } from './types.js';

interface ProductRule {
  mark: SourceMark;
  source: string;
}

/** Counts that are not nought and below `hideBelow` are not shown to the public: they could tell of whom they speak. */
export const statisticsRules = rules.statistics as ProductRule & { hideBelow: number };

/**
 * The forecast of breaches: the pace is measured over `windowWorkingDays`, nothing is foretold from fewer than `leastDecisions`, and a
 * request is likely to be late when it was in at least `likelyShare` of the runs.
 */
export const forecastRules = rules.forecast as ProductRule & {
  windowWorkingDays: number;
  leastDecisions: number;
  likelyShare: number;
};
