import type { CoverageRule } from './coverage-rule.js';
import { matchRules } from './match-rules.js';
import type { MatchedRule } from './match-rules.js';
import type { ReadText } from './read-text.js';
import type { Relevance } from './relevance.js';
import type { Thresholds } from './thresholds.js';
import { verdictOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** An article of the body as it was assessed. */
export interface Assessed extends Relevance {
  read: ReadText;
  score: number;
  rules: readonly MatchedRule[];
  isOld: boolean;
}

/** What a rule, standing in place of the one with its id, would make of an article: null when it does not fire on it. */
export function withRule(
  rule: CoverageRule,
  article: Assessed,
  thresholds: Thresholds,
): { fired: MatchedRule | null; verdict: Verdict } {
  const [fired = null] = matchRules([rule], article.read, article, article.score);
  const others = article.rules.filter(({ id }) => id !== rule.id);
  return { fired, verdict: verdictOf({ ...article, rules: fired ? [...others, fired] : others }, thresholds) };
}
