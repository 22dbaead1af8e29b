import type { Severity } from '@baspasoz/contracts';

/** Tone scores (0 to 1, 1 is negative) from which something is done about an article that concerns the body. */
export interface Thresholds {
  /** From here the head is told at once. */
  notifyAt: number;
  /** From here an officer looks. */
  triageAt: number;
  /** Which severity a score has that decided alone; below the last, low. */
  severityAt: { critical: number; high: number; medium: number };
}

/** The severity of a matter that its score alone decided. */
export function severityOfScore(score: number, { severityAt }: Thresholds): Severity {
  if (score >= severityAt.critical) return 'critical';
  if (score >= severityAt.high) return 'high';
  return score >= severityAt.medium ? 'medium' : 'low';
}

/** Whether an officer looks before the head is told, and a higher score is never less severe. */
export const isInOrder = ({ notifyAt, triageAt, severityAt }: Thresholds): boolean =>
  triageAt <= notifyAt && severityAt.medium <= severityAt.high && severityAt.high <= severityAt.critical;
