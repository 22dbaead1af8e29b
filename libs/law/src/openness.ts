import rules from './data/openness.json' with { type: 'json' };
import type { SourceMark } from './types.js';

interface ProductRule {
  mark: SourceMark;
  source: string;
}

/** Counts that are not nought and below `hideBelow` are not shown to the public: they could tell of whom they speak. */
export const statisticsRules = rules.statistics as ProductRule & { hideBelow: number };
