import { profileByCode } from './profiles.js';
import type { RequesterKind, RequestKind } from './types.js';

/**
 * The kind under which a request of this requester lives: the one that was named, where the profile gives it to such requesters; otherwise
 * what they ask as a rule. Who asks decides the clock, not the word on the form. Throws LawError `unknown-profile`.
 */
export function kindFor(profile: string, requester: RequesterKind, named: RequestKind | null): RequestKind {
  const { kinds, usualKinds } = profileByCode(profile);
  const isTheirs = named && kinds[named].askedBy.some(({ requesters }) => requesters.includes(requester));
  return isTheirs ? named : usualKinds[requester];
}
