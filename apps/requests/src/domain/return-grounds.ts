import { instantOf, proceduralGrounds, termEndsOn } from '@baspasoz/law';
import type { ClockExplanation, LocalizedText, WorkCalendar } from '@baspasoz/law';

/** What a return looks at: the clock and what the requester was asked to mend. */
export interface ReturnSituation {
  clock: ClockExplanation;
  calendar: WorkCalendar;
  now: Date;
  requirements: readonly { answerBy: string | null; repliedAt: unknown }[];
}

/** A ground on which the request may be returned, with the days between which it holds. */
export interface ReturnGround {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
  /** Last day to return on this ground; null while the ground has not arisen. */
  until: string | null;
  possible: boolean;
}

const unmet = 'requirements-not-met';

/**
 * The grounds of APPC 64(7) and whether each holds now. An identical or insulting request goes back within the term from its
 * registration; one that was not mended, within the same term from the end of the time given, unless the requester replied.
 */
export function returnGrounds({ clock, calendar, now, requirements }: ReturnSituation): ReturnGround[] {
  const closing = (day: string) => instantOf(day, calendar.workingHours.to, calendar.timeZone);
  const missed = requirements.find(({ answerBy, repliedAt }) => answerBy && !repliedAt && closing(answerBy) <= now);
  const untilAfterMissed = missed?.answerBy && termEndsOn(calendar, clock.profile, 'return', missed.answerBy);
  return proceduralGrounds(clock.profile, 'returnGrounds', clock.registeredOn).map(({ code, label, legalBasis }) => {
    const until = (code === unmet ? untilAfterMissed : clock.returnBy) ?? null;
    return { code, label, legalBasis, until, possible: until !== null && now < closing(until) };
  });
}
