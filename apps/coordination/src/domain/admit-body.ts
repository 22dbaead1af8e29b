import type { Language } from '@baspasoz/contracts';
import { isBin } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { problems } from '../problems.js';
import type { BodyKind } from './body.js';
import { refusedBody } from './refused-bodies.js';

/**
 * Admits a body the Model Regulation covers. The exclusion of ¶1 is told before anything else, in the caller's language.
 * Problems: `body-excluded`, `bin-invalid`, `time-zone-unknown`.
 */
export function admitBody(
  body: { bin: string; name: LocalizedText; shortName: LocalizedText; timeZone: string },
  language: Language,
): void {
  const excluded = refusedBody({ bin: body.bin, names: [body.name, body.shortName] });
  if (excluded) throw problems['body-excluded']({ name: excluded.name[language], clause: excluded.clause[language] });
  if (!isBin(body.bin)) throw problems['bin-invalid'](undefined, [{ field: 'bin', code: 'invalid' }]);
  if (!isTimeZone(body.timeZone))
    throw problems['time-zone-unknown']({ timeZone: body.timeZone }, [{ field: 'timeZone', code: 'invalid' }]);
}

/** A department (ведомство) belongs to a central state body that is registered here; no other kind belongs to anyone. */
export function admitParent(body: { kind: BodyKind; parentId?: string }, kindOfParent: string | undefined): void {
  const field = [{ field: 'parentId', code: 'invalid' }];
  if (body.kind === 'department' && body.parentId === undefined) throw problems['parent-required'](undefined, field);
  if (body.parentId === undefined) return;
  if (body.kind !== 'department' || kindOfParent !== 'central') throw problems['parent-invalid'](undefined, field);
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
