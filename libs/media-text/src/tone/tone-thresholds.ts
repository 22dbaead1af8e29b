/**
 * Where a body that has set nothing starts: from `notifyAt` on the head is told at once, from `triageAt` on an officer looks.
 * Their precision and recall stand in docs/monitoring/tone-report.md.
 */
export const toneThresholds = { triageAt: 0.3, notifyAt: 0.6 } as const;
