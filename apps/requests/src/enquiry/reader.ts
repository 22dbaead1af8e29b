import type { Principal } from '@baspasoz/auth';
import type { Reader } from './enquiry-view.js';
import { seesOwnUnitOnly } from './sides.js';

/** A program reads all of its body and works in no unit. */
export const readerOf = (principal: Principal): Reader => ({
  personId: principal.kind === 'person' ? principal.personId : '00000000-0000-0000-0000-000000000000',
  ownOnly: seesOwnUnitOnly(principal),
});
