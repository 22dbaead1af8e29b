import { allows } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { sameParts } from '../domain/withheld-part.js';
import type { WithheldPart } from '../domain/withheld-part.js';

/** To refuse a part is to refuse: whoever may only answer leaves the parts as they are. Problem `forbidden`. */
export function requireMayWithhold(
  { roles }: Principal,
  after: readonly WithheldPart[],
  before: readonly WithheldPart[] = [],
): void {
  if (!allows('request.refuse', roles) && !sameParts(before, after)) throw sharedProblems.forbidden();
}
