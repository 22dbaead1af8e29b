import { profileByCode, termOn } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { ComplaintRight } from '../domain/complaint.js';

/** The clause that sets the term to file; null where none runs. */
export function filingClause(
  legalProfile: string,
  { fileBy, isLonger }: Pick<ComplaintRight, 'fileBy' | 'isLonger'>,
  on: string,
): LocalizedText | null {
  if (!fileBy) return null;
  const key = isLonger ? 'complaint.filingWithoutAppealText' : 'complaint.filing';
  return termOn(profileByCode(legalProfile), key, on)?.clause ?? null;
}
