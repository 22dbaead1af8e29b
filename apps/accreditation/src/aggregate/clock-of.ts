import { explainAccreditationClock, LawError } from '@baspasoz/law';
import type { AccreditationClock, WorkCalendar } from '@baspasoz/law';
import { problems } from '../problems.js';

interface StoredClock {
  receivedAt: Date;
  legalProfile: string;
  strategicObject: boolean;
}

/** The explanation of a stored clock: the same profile and the calendar version it was computed with give the same days. */
export const clockOf = ({ receivedAt, legalProfile, strategicObject }: StoredClock, calendar: WorkCalendar) =>
  explainAccreditationClock({ receivedAt, profile: legalProfile, strategicObject, calendar });

/** The clock of an application that comes in now. Where the law in force says nothing on accreditation, it is not guessed. */
export function newClock(stored: StoredClock, calendar: WorkCalendar): AccreditationClock {
  try {
    return clockOf(stored, calendar);
  } catch (error) {
    if (error instanceof LawError && (error.code === 'no-accreditation-rules' || error.code === 'no-such-term'))
      throw problems['no-accreditation-rules']({ profile: stored.legalProfile });
    throw error;
  }
}
