import { LawError } from './law-error.js';
import { addDays } from './local-date.js';
import { profileByCode, profileInForce, termOn } from './profiles.js';
import { sectionRule } from './publishing-rules.js';
import type { LegalProfile, LegalTerm, LocalDate } from './types.js';
import type { WorkCalendar } from './work-calendar.js';
import { addWorkingDays, rollForward } from './working-days.js';
import { instantOf, localDate } from './zoned-time.js';

export interface FreshnessQuestion {
  /** Kind of section, a code of the profile's list. */
  section: string;
  /** What has just happened in it: a publication, or data that arrived and wait to be published. */
  event: 'publication' | 'data-received';
  at: Date;
  calendar: WorkCalendar;
  /** A profile the body was given by an act; otherwise the one in force at `at`. */
  profile?: string;
}

/** Until when a section counts as up to date. */
export interface FreshnessTerm {
  profile: string;
  term: Pick<LegalTerm, 'key' | 'value' | 'unit' | 'clause' | 'mark' | 'source'>;
  dueOn: LocalDate;
  /** The body's closing time on that date. */
  dueAt: Date;
  /** A year on the way has no official calendar. */
  provisional: boolean;
}

/**
 * The term that an event starts in a section, or null when it starts none: news wait for the next news from each publication on,
 * other sections only while received data are unpublished (Order 31.03.2025 No 124-НҚ: daily; within 3 working days after the data
 * was received).
 *
 * Throws LawError `unknown-kind`, `unknown-profile`, `no-profile-in-force`, `no-such-term`.
 */
export function freshnessTerm(question: FreshnessQuestion): FreshnessTerm | null {
  const { section, event, at, calendar } = question;
  const profile = question.profile ? profileByCode(question.profile) : profileInForce(at);
  const rule = sectionRule(profile, section);
  if (rule?.begins !== event) return null;
  const from = localDate(at, calendar.timeZone);
  const term = termOn(profile, rule.term, from);
  if (!term) return null;
  const last = lastDay(term, from, calendar);
  const dueOn = rule.rollsForward ? rollForward(calendar, last) : last;
  const { key, value, unit, clause, mark, source } = term;
  return {
    profile: profile.code,
    term: { key, value, unit, clause, mark, source },
    dueOn,
    dueAt: instantOf(dueOn, calendar.workingHours.to, calendar.timeZone),
    provisional: calendar.day(from).provisional || calendar.day(dueOn).provisional,
  };
}

/** By when what the head let out at once has to be read by a second person (¶8.7). Throws LawError `no-such-term`. */
export function secondCheckDue(
  at: Date,
  calendar: WorkCalendar,
  profile: LegalProfile,
): { dueOn: LocalDate; dueAt: Date } {
  const from = localDate(at, calendar.timeZone);
  const term = termOn(profile, 'publish.secondCheck', from);
  if (!term) throw new LawError('no-such-term', `${profile.code} has no term for the second check on ${from}`);
  const dueOn = lastDay(term, from, calendar);
  return { dueOn, dueAt: instantOf(dueOn, calendar.workingHours.to, calendar.timeZone) };
}

function lastDay({ key, value, unit }: LegalTerm, from: LocalDate, calendar: WorkCalendar): LocalDate {
  if (unit === 'working-day') return addWorkingDays(calendar, from, value);
  if (unit === 'calendar-day') return addDays(from, value);
  throw new LawError('no-such-term', `${key} is counted in ${unit}s, which gives no date`);
}
