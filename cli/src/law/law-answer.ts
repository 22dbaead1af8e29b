import type { ClockExplanation, LocalDate, WorkCalendar } from '@baspasoz/law';
import { explainClock } from '@baspasoz/law';
import type { LawQuestion } from './law-question.js';

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export interface LawAnswer {
  profile: string;
  kind: string;
  registered: LocalDate;
  due: LocalDate;
  redirectBy: LocalDate | null;
  dueIfExtended: LocalDate | null;
  inForce: boolean;
  /** True when a year without an official calendar is involved. */
  provisional: boolean;
  skipped: { date: LocalDate; reason: string; source: string }[];
}

/** The short answer of `law explain`: dates local to the calendar's zone, reasons in one language. */
export function shortAnswer(clock: ClockExplanation, language: Language): LawAnswer {
  return {
    profile: clock.profile,
    kind: clock.kind,
    registered: clock.registeredOn,
    due: clock.dueOn,
    redirectBy: clock.redirectBy,
    dueIfExtended: clock.dueIfExtended,
    inForce: clock.inForce,
    provisional: clock.provisional,
    skipped: clock.skipped.map(({ date, reason, source }) => ({ date, reason: reason[language], source })),
  };
}

/** Throws LawError. */
export const answer = (question: LawQuestion, calendar: WorkCalendar, language: Language): LawAnswer =>
  shortAnswer(explainClock({ ...question, calendar }), language);
