/** Whether a decision has reached its requester, and what proves it (APPC 66(2)). */
export type DeliveryState = 'delivered' | 'not-proven' | 'failed';

/** What became of one way of handing a decision over. */
export interface DeliveryAttempt {
  outcome: 'sent' | 'delivered' | 'returned';
  at: Date;
}

/**
 * One proof is enough, whatever else failed. Without one the latest attempt decides: what came back has failed, what is under way, or was
 * never begun, is not proven yet.
 */
export function deliveryState(attempts: readonly DeliveryAttempt[]): DeliveryState {
  if (attempts.some(({ outcome }) => outcome === 'delivered')) return 'delivered';
  const latest = attempts.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  return latest?.outcome === 'returned' ? 'failed' : 'not-proven';
}
