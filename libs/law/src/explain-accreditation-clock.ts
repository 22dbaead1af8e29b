import { accreditationRules } from './accreditation.js';
import type { ClockExplanation } from './clock-explanation.js';
import { clockRules } from './clock-rules.js';
import { endOfTerm, spanOf } from './clock-span.js';
import { drawn, requiredTerm, skippedDay, touchesProvisional, warnings } from './explain-clock.js';
import { addDays } from './local-date.js';
import { isInForce, profileByCode, profileInForceOn } from './profiles.js';
import { daysWaitedForRegistration, registrationDate } from './registration.js';
import type { WorkCalendar } from './work-calendar.js';
import { instantOf, localDate } from './zoned-time.js';

export interface AccreditationQuestion {
  receivedAt: Date;
  calendar: WorkCalendar;
  /** Overrides the profile in force on the day of registration. */
  profile?: string;
  /** The applicant wants to reach a strategic object; the body then has longer to decide. */
  strategicObject?: boolean;
}

/** The clock of an application for permanent accreditation: drawn and defended as any other, but never extended. */
export type AccreditationClock = Pick<
  ClockExplanation,
  | 'profile'
  | 'inForce'
  | 'receivedAt'
  | 'registeredOn'
  | 'firstDay'
  | 'dueOn'
  | 'dueAt'
  | 'warnAt'
  | 'provisional'
  | 'term'
  | 'rules'
  | 'days'
  | 'skipped'
  | 'waited'
>;

/**
 * Computes and explains until when a body decides on an application for permanent accreditation. Pure.
 * Throws LawError `unknown-profile`, `no-profile-in-force`, `no-accreditation-rules`, `no-such-term`.
 */
export function explainAccreditationClock(question: AccreditationQuestion): AccreditationClock {
  const { receivedAt, calendar } = question;
  const registeredOn = registrationDate(receivedAt, calendar);
  const profile = question.profile ? profileByCode(question.profile) : profileInForceOn(registeredOn);
  const { permanent } = accreditationRules(profile);
  const due = question.strategicObject ? permanent.decideStrategic : permanent.decide;
  const term = requiredTerm(profile, due, registeredOn);
  const { value, unit, runsFrom, clause, source, mark } = term;
  const dueOn = endOfTerm(calendar, registeredOn, term);
  const span = spanOf(calendar, registeredOn, term);
  const rows = { due, extension: null, extensionNotice: null, extensionOnlyIfSeveralHolders: false };
  return {
    profile: profile.code,
    inForce: isInForce(profile, registeredOn),
    receivedAt,
    registeredOn,
    firstDay: addDays(registeredOn, 1),
    dueOn,
    dueAt: instantOf(dueOn, calendar.workingHours.to, calendar.timeZone),
    warnAt: warnings(calendar, dueOn, receivedAt),
    provisional: touchesProvisional(calendar, localDate(receivedAt, calendar.timeZone), dueOn),
    term: { value, unit, runsFrom, clause, source, mark },
    // An application is addressed to the very body that accredits: there is nothing to redirect.
    rules: clockRules(profile, rows, registeredOn).filter(({ key }) => key !== 'redirect'),
    days: [
      drawn(calendar, registeredOn, 'registered'),
      ...span.map(({ date, number }) =>
        drawn(calendar, date, number === null ? 'off' : date === dueOn ? 'due' : 'counted', number),
      ),
    ],
    skipped: span.filter(({ number }) => number === null).map(({ date }) => skippedDay(calendar, date)),
    waited: daysWaitedForRegistration(receivedAt, calendar).map((date) => skippedDay(calendar, date)),
  };
}
