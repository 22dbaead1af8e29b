import type { RequestDetails } from '../../api/types';

type Complained = Pick<RequestDetails['proceedings'], 'complaints' | 'complaintRight'>;

/**
 * Where the complaints stand beside a request. Intake is never refused (APPC 64(1)), so who handles complaints may register one at any time;
 * while nothing is decided and nothing complained of, that is rare and stands last.
 */
export function complaintPlace(
  { complaints, complaintRight }: Complained,
  mayHandle: boolean,
): 'first' | 'last' | null {
  if (complaints.length > 0) return 'first';
  if (!mayHandle || !complaintRight) return null;
  return complaintRight.fileBy ? 'first' : 'last';
}
