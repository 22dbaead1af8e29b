import type { Severity } from '@baspasoz/contracts';
import { gravest } from '../domain/severity-order.js';
import type { MatchedRule } from './match-rules.js';
import type { Relevance } from './relevance.js';
import { severityOfScore } from './thresholds.js';
import type { Thresholds } from './thresholds.js';

/** What is to be done about one article. */
export type Verdict =
  | { outcome: 'notify'; decidedBy: 'rule' | 'score'; severity: Severity }
  | { outcome: 'triage'; severity: Severity }
  | { outcome: 'none' };

export interface Evidence {
  about: Relevance['about'];
  score: number;
  rules: readonly MatchedRule[];
  /** Published long before it was found, as the archive of a new source is. */
  isOld: boolean;
}

/**
 * The score ranks, it does not know the body: alone it has the head told only where the body itself is named, and a rule
 * of the body goes before it. What is old goes to an officer.
 */
export function verdictOf({ about, score, rules, isOld }: Evidence, thresholds: Thresholds): Verdict {
  if (about === null) return { outcome: 'none' };
  const byRule = gravest(rules.map(({ severity }) => severity));
  const severity = byRule ?? severityOfScore(score, thresholds);
  if (byRule && !isOld) return { outcome: 'notify', decidedBy: 'rule', severity };
  if (about === 'named' && score >= thresholds.notifyAt && !isOld)
    return { outcome: 'notify', decidedBy: 'score', severity };
  return byRule || score >= thresholds.triageAt ? { outcome: 'triage', severity } : { outcome: 'none' };
}
