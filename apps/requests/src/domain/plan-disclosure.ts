import { addDays, instantOf, localDate } from '@baspasoz/law';
import type { DisclosureForm, DisclosureRules, WorkCalendar } from '@baspasoz/law';

/** What the requester said at intake; null when nothing was said. */
export interface DisclosureChoice {
  consent: boolean;
  /** Calendar days from the day of the answer or refusal. */
  exclusivityDays: number;
}

export interface PlannedDisclosure {
  form: DisclosureForm;
  /** Nobody but the requester reads the entry before this moment. */
  publishAt: Date;
  /** Local date of `publishAt`. */
  publishOn: string;
}

/**
 * Which form an entry takes and when its window ends: at the body's opening time after the days chosen, or with the answer itself when no
 * day was asked for. Without consent the window is the longest one and the texts stay out.
 */
export function planDisclosure(
  choice: DisclosureChoice | null,
  closedAt: Date,
  rules: DisclosureRules,
  calendar: WorkCalendar,
): PlannedDisclosure {
  const consents = choice?.consent === true;
  const days = consents ? choice.exclusivityDays : rules.withoutConsent.afterDays;
  const publishOn = addDays(localDate(closedAt, calendar.timeZone), days);
  return {
    form: consents ? 'full' : rules.withoutConsent.shows,
    publishAt: days === 0 ? closedAt : instantOf(publishOn, calendar.workingHours.from, calendar.timeZone),
    publishOn,
  };
}
