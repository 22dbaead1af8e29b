import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';

/** The person who acts. What stands on an internet resource has a person behind it, never a program. */
export function personOf(principal: Principal): string {
  if (principal.kind !== 'person') throw sharedProblems.forbidden();
  return principal.personId;
}

/** A person as the audit chain names them. */
export const actorOf = (personId: string): string => `person:${personId}`;
