import { registrationDate } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';
import { problems } from '../problems.js';
import type { Intake } from './intake.js';

/** A sender's clock may run ahead of ours by this much before its time counts as the future. */
const clockSkewMs = 60_000;

/**
 * The moment of receipt. Minimal validity only: nobody is turned away for an unclear request (APPC 64(1)), but a receipt in the
 * future is a mistake of the clock or of the pen, and a request that is registered after its day needs the reason on record (64(3)).
 */
export function receivedAtOf(
  intake: Pick<Intake, 'receivedAt' | 'lateReason'>,
  now: Date,
  calendar: WorkCalendar,
): Date {
  if (!intake.receivedAt) return now;
  if (intake.receivedAt.getTime() > now.getTime() + clockSkewMs)
    throw problems['received-in-future']({ receivedAt: intake.receivedAt.toISOString(), now: now.toISOString() }, [
      { field: 'receivedAt', code: 'in-future' },
    ]);
  const receivedAt = intake.receivedAt > now ? now : intake.receivedAt;
  const isLate = registrationDate(receivedAt, calendar) < registrationDate(now, calendar);
  if (isLate && !intake.lateReason)
    throw problems['late-reason-required']({}, [{ field: 'lateReason', code: 'required' }]);
  return receivedAt;
}
