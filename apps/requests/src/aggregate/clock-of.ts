import { explainClock, kindFor, LawError, profileInForceOn, registrationDate } from '@baspasoz/law';
import type { ClockExplanation, RequesterKind, RequestKind, WorkCalendar } from '@baspasoz/law';
import { problems } from '../problems.js';

export interface StoredClock {
  kind: RequestKind;
  requesterKind: RequesterKind;
  receivedAt: Date;
  legalProfile: string;
  extendedAt: Date | null;
}

/** The explanation of a stored clock: the same profile and the calendar version it was computed with give the same days. */
export function clockOf(stored: StoredClock, calendar: WorkCalendar): ClockExplanation {
  return explainClock({
    kind: stored.kind,
    requester: stored.requesterKind,
    receivedAt: stored.receivedAt,
    profile: stored.legalProfile,
    calendar,
    extended: stored.extendedAt !== null,
  });
}

/** The clock of a request that comes in now, of the kind that its requester has. A time of receipt before any known law, or a kind without a term, is said so. */
export function newClock(
  asked: { kind: RequestKind | null; requesterKind: RequesterKind },
  receivedAt: Date,
  named: string | null,
  calendar: WorkCalendar,
): ClockExplanation {
  try {
    const profile = named ?? profileInForceOn(registrationDate(receivedAt, calendar)).code;
    const kind = kindFor(profile, asked.requesterKind, asked.kind);
    return explainClock({ kind, requester: asked.requesterKind, receivedAt, calendar, profile });
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    if (error.code === 'no-profile-in-force' || error.code === 'bad-date')
      throw problems['received-too-early']({ receivedAt: receivedAt.toISOString() }, [
        { field: 'receivedAt', code: 'invalid' },
      ]);
    if (error.code === 'no-such-term') throw problems['unknown-legal-profile']();
    throw error;
  }
}
