import { profileByCode, termOn, workingDaysBetween } from '@baspasoz/law';
import type { LocalizedText, WorkCalendar } from '@baspasoz/law';

interface Asking {
  legalProfile: string;
  registeredOn: string;
  dueOn: string;
}

/** The clause a question to the requester rests on. */
export const clauseOfQuestion = (
  { legalProfile, registeredOn }: Asking,
  kind: 'clarification' | 'requirements',
): LocalizedText | null =>
  termOn(
    profileByCode(legalProfile),
    kind === 'requirements' ? 'requirements.respond' : 'clarification.late',
    registeredOn,
  )?.clause ?? null;

/**
 * Whether a question comes so near the end of the term that the delay is the body's own: it pauses nothing, whatever day it is asked.
 *
 * @param today the body's local date
 */
export function isAskedLate(
  { legalProfile, registeredOn, dueOn }: Asking,
  today: string,
  calendar: WorkCalendar,
): boolean {
  const term = termOn(profileByCode(legalProfile), 'clarification.late', registeredOn);
  return term !== null && workingDaysBetween(calendar, today, dueOn) < term.value;
}

/** The time given to meet the requirements ends after today and before the term: later there would be nothing left to return. */
export const isReasonableTerm = (answerBy: string, today: string, dueOn: string): boolean =>
  answerBy > today && answerBy < dueOn;
