import { LawError } from './law-error.js';
import { addMonths } from './local-date.js';
import { termOn } from './profiles.js';
import type { AccreditationItem, AccreditationRules, LegalProfile, LegalTerm, LocalDate } from './types.js';

/** What the profile says on accreditation. Throws LawError `no-accreditation-rules`. */
export function accreditationRules(profile: LegalProfile): AccreditationRules {
  if (profile.accreditation) return profile.accreditation;
  throw new LawError('no-accreditation-rules', `${profile.code} has no rules on accreditation`);
}

/**
 * The closed list of documents, grounds for refusal or grounds for revocation that is valid on a date: a decision rests on one of
 * these and on nothing else. Throws LawError `no-accreditation-rules`.
 */
export function accreditationItems(
  profile: LegalProfile,
  list: 'documents' | 'refusalGrounds' | 'revocationGrounds',
  on: LocalDate,
): readonly AccreditationItem[] {
  return accreditationRules(profile)[list].filter((item) => (item.validFrom ?? on) <= on && on <= (item.validTo ?? on));
}

function after(profile: LegalProfile, key: string, from: LocalDate): LocalDate {
  const term = termOn(profile, key, from);
  if (!term) throw new LawError('no-such-term', `${profile.code} has no term ${key} valid on ${from}`);
  return addMonths(from, monthsOf(term));
}

function monthsOf({ key, unit, value }: LegalTerm): number {
  if (unit === 'year') return value * 12;
  if (unit === 'month') return value;
  throw new LawError('no-such-term', `${key} is counted in ${unit}, expected months or years`);
}

/** The last day of a permanent accreditation granted on a date. Throws LawError `no-accreditation-rules`, `no-such-term`. */
export const accreditationValidUntil = (profile: LegalProfile, grantedOn: LocalDate): LocalDate =>
  after(profile, accreditationRules(profile).permanent.validity, grantedOn);

/** The last day on which a revocation bars a new accreditation. Throws LawError `no-accreditation-rules`, `no-such-term`. */
export const accreditationBarredUntil = (profile: LegalProfile, revokedOn: LocalDate): LocalDate =>
  after(profile, accreditationRules(profile).permanent.bar, revokedOn);
