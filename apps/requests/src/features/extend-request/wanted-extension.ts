import { sharedProblems } from '@baspasoz/contracts';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import { areSeveral, namedHolders } from '../../domain/holders.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { decideExtension } from './decide-extension.js';
import type { DecidedExtension } from './decide-extension.js';

export interface WantedExtension extends DecidedExtension {
  reason: string;
  holders: string[];
}

/** An extension that is possible now: inside the term and once, with a reason, and where several holders are involved (art. 36). */
export function wantedExtension(
  request: ClockRow,
  frame: BodyFrame,
  asked: { reason: string; holders: readonly string[] },
): WantedExtension {
  requireAction('extend', request, frame.now);
  const reason = plainText(asked.reason);
  if (!reason) throw sharedProblems['invalid-input']({}, [{ field: 'reason', code: 'required' }]);
  const extension = decideExtension(request, frame);
  const holders = namedHolders(asked.holders);
  if (extension.clock.extensionAllowedOnlyIfSeveralHolders && !areSeveral(holders))
    throw problems['extension-only-several-holders']({}, [{ field: 'holders', code: 'too-few', params: { min: 2 } }]);
  return { ...extension, reason, holders };
}
