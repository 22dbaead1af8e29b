import type { Severity } from '@baspasoz/contracts';
import { profileByCode } from '@baspasoz/law';

/** Minutes, round the clock, within which a matter is to be acknowledged: the body's own limit, else the legal profile's. */
export const acknowledgeWithinMinutes = (legalProfile: string, severity: Severity, own: number | null): number =>
  own ?? profileByCode(legalProfile).notification.acknowledgeWithinMinutes[severity];
