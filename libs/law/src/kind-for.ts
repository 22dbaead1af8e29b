import { profileByCode } from './profiles.js';
import { kinds } from './types.js';
import type { RequesterKind, RequestKind } from './types.js';

/**
 * The kind under which a request of this requester lives: the one that was named, where the profile gives it to such requesters; otherwise
 * the first that it does. Who asks decides the clock, not the word on the form. Throws LawError `unknown-profile`.
 */
export function kindFor(profile: string, requester: RequesterKind, named: RequestKind): RequestKind {
  const rows = profileByCode(profile).kinds;
  const isTheirs = (kind: RequestKind) => rows[kind].askedBy.requesters.includes(requester);
  return isTheirs(named) ? named : (kinds.find(isTheirs) ?? named);
}
