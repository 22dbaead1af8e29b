import type { Severity } from '@baspasoz/contracts';

const order: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

export const isGraver = (one: Severity, than: Severity | null): boolean =>
  than === null || order.indexOf(one) > order.indexOf(than);

/** The gravest, or null of none. */
export const gravest = (severities: readonly Severity[]): Severity | null =>
  severities.reduce<Severity | null>((found, one) => (isGraver(one, found) ? one : found), null);
