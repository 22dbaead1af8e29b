import kz2018 from './data/profiles/KZ-2018.json' with { type: 'json' };
import kz2024 from './data/profiles/KZ-2024.json' with { type: 'json' };
import { LawError } from './law-error.js';
import type { LegalProfile, LegalTerm, LocalDate, RefusalGround } from './types.js';
import { localDate } from './zoned-time.js';

/** Legal profiles by time. JSON widens literals to strings; a spec checks the data against the types. */
export const profiles: readonly LegalProfile[] = [kz2018 as LegalProfile, kz2024 as LegalProfile];

/** The national zone: a law enters into force at midnight there, whatever the body's own zone. */
const NATIONAL_ZONE = 'Asia/Almaty';

/** Throws LawError `unknown-profile`. */
export function profileByCode(code: string): LegalProfile {
  const found = profiles.find((profile) => profile.code === code);
  if (found) return found;
  throw new LawError(
    'unknown-profile',
    `no legal profile ${code}; known: ${profiles.map((each) => each.code).join(', ')}`,
  );
}

/** Whether the profile was in force on a date. */
export const isInForce = (profile: LegalProfile, on: LocalDate): boolean =>
  profile.validFrom <= on && (profile.validTo === null || on <= profile.validTo);

/** The profile in force on a date of registration. Throws LawError `no-profile-in-force`. */
export function profileInForceOn(on: LocalDate): LegalProfile {
  const found = profiles.find((profile) => isInForce(profile, on));
  if (found) return found;
  throw new LawError('no-profile-in-force', `no legal profile is known for ${on}`);
}

/** The profile in force at an instant. Throws LawError `no-profile-in-force`. */
export const profileInForce = (at: Date): LegalProfile => profileInForceOn(localDate(at, NATIONAL_ZONE));

/** The rule row with this key that is valid on a date, or null: rows have a validity of their own. */
export function termOn(profile: LegalProfile, key: string, on: LocalDate): LegalTerm | null {
  const valid = (term: LegalTerm): boolean => (term.validFrom ?? on) <= on && on <= (term.validTo ?? on);
  return profile.terms.find((term) => term.key === key && valid(term)) ?? null;
}

/** The closed list of grounds for refusal under a profile (law dossier §3.3). */
export const refusalGrounds = (profile: LegalProfile): readonly RefusalGround[] => profile.refusalGrounds;
