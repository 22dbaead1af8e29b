/** Where an application stands; `granted` and `revoked` are accreditations too. */
export const accreditationStates = ['submitted', 'granted', 'refused', 'revoked'] as const;
export type AccreditationState = (typeof accreditationStates)[number];

/** What a reader sees: an accreditation past its last day has expired. */
export type Standing = AccreditationState | 'expired';

export const accreditationActions = ['grant', 'refuse', 'revoke'] as const;
export type AccreditationAction = (typeof accreditationActions)[number];

export interface Situation {
  state: AccreditationState;
  validUntil: string | null;
}

/** @param today the body's local date, `YYYY-MM-DD` */
export function standingOf({ state, validUntil }: Situation, today: string): Standing {
  return state === 'granted' && validUntil !== null && validUntil < today ? 'expired' : state;
}

/**
 * What may be decided now. A decision after the term stays possible: silence counts as a refusal (APPC 91(2)), but the duty to decide
 * does not end. What has expired cannot be taken away.
 */
export function allowedActions(situation: Situation, today: string): AccreditationAction[] {
  const standing = standingOf(situation, today);
  if (standing === 'submitted') return ['grant', 'refuse'];
  return standing === 'granted' ? ['revoke'] : [];
}
