import type { ClockExplanation, SkippedDay, Warning } from './clock-explanation.js';
import type { ClockDay, SpanDay } from './clock-span.js';
import { endOfTerm, spanOf } from './clock-span.js';
import { clockRules } from './clock-rules.js';
import { LawError } from './law-error.js';
import { addDays, datesThrough, weekdayOf } from './local-date.js';
import { isInForce, profileByCode, profileInForceOn, termOn } from './profiles.js';
import { daysWaitedForRegistration, registrationDate } from './registration.js';
import type { ClockRows, LegalProfile, LegalTerm, LocalDate, RequesterKind, RequestKind } from './types.js';
import type { WorkCalendar } from './work-calendar.js';
import { addWorkingDays } from './working-days.js';
import { instantOf, localDate } from './zoned-time.js';

export interface ClockQuestion {
  kind: RequestKind;
  /** Who asks; without it the clock is explained by those the clause names first. */
  requester?: RequesterKind;
  receivedAt: Date;
  /** Overrides the profile in force on the day of registration. */
  profile?: string;
  calendar: WorkCalendar;
  extended?: boolean;
}

export function requiredTerm(profile: LegalProfile, key: string, on: LocalDate): LegalTerm {
  const term = termOn(profile, key, on);
  if (term) return term;
  throw new LawError('no-such-term', `${profile.code} has no term ${key} valid on ${on}`);
}

export function skippedDay(calendar: WorkCalendar, date: LocalDate): SkippedDay {
  const why = calendar.day(date).why;
  if (!why) throw new LawError('bad-calendar', `the calendar does not say why ${date} is off`);
  return { date, reason: why.reason, source: why.source };
}

export function drawn(
  calendar: WorkCalendar,
  date: LocalDate,
  kind: ClockDay['kind'],
  number?: number | null,
): ClockDay {
  const why = calendar.day(date).why;
  return {
    date,
    weekday: weekdayOf(date),
    kind,
    ...(number ? { number } : {}),
    ...(why ?? {}),
  };
}

/** The moments at which the office is warned that a term ends; those before the receipt are left out. */
export function warnings(calendar: WorkCalendar, dueOn: LocalDate, receivedAt: Date): Warning[] {
  const at = (workingDaysLeft: number): Date => {
    const day = addWorkingDays(calendar, dueOn, -workingDaysLeft);
    return instantOf(day, calendar.workingHours.from, calendar.timeZone);
  };
  const all: Warning[] = [
    { kind: 'two-days', at: at(2), workingDaysLeft: 2 },
    { kind: 'one-day', at: at(1), workingDaysLeft: 1 },
    { kind: 'due-day', at: at(0), workingDaysLeft: 0 },
  ];
  return all.filter((warning) => warning.at > receivedAt);
}

export const touchesProvisional = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): boolean =>
  datesThrough(from, to).some((date) => calendar.day(date).provisional);

/**
 * Computes and explains one statutory clock: what it runs from, each day counted, each day skipped and why, with the
 * clause behind every step. Pure; the profile in force on the day of registration applies unless one is named.
 * Throws LawError `unknown-profile`, `no-profile-in-force`, `unknown-kind`, `no-such-term`, `extension-not-provided`.
 */
export function explainClock(question: ClockQuestion): ClockExplanation {
  const { kind, receivedAt, calendar } = question;
  const receivedOn = localDate(receivedAt, calendar.timeZone);
  const registeredOn = registrationDate(receivedAt, calendar);
  const profile = question.profile ? profileByCode(question.profile) : profileInForceOn(registeredOn);
  const rows = profile.kinds[kind];
  if (!rows) throw new LawError('unknown-kind', `unknown kind of request: ${String(kind)}`);

  const term = requiredTerm(profile, rows.due, registeredOn);
  const start = profile.clockAnchor === 'registration' ? registeredOn : receivedOn;
  const originalDueOn = endOfTerm(calendar, start, term);
  const extension = rows.extension ? termOn(profile, rows.extension, registeredOn) : null;
  const extensionStart = extension?.runsFrom === 'due' ? originalDueOn : start;
  const dueIfExtended = extension && endOfTerm(calendar, extensionStart, extension);
  if (question.extended && !extension)
    throw new LawError('extension-not-provided', `${profile.code} knows no extension for ${kind}`);
  const isExtended = Boolean(question.extended && dueIfExtended);
  const dueOn = isExtended ? dueIfExtended! : originalDueOn;

  const base = spanOf(calendar, start, term);
  const added = isExtended ? spanOf(calendar, extensionStart, extension!, originalDueOn) : [];
  const kindOf = (day: SpanDay, worked: ClockDay['kind']): ClockDay['kind'] => {
    if (day.number === null) return 'off';
    return day.date === dueOn ? 'due' : worked;
  };
  const by = (key: string): LocalDate | null => {
    const row = termOn(profile, key, registeredOn);
    return row && endOfTerm(calendar, registeredOn, row);
  };
  const notice = rows.extensionNotice ? termOn(profile, rows.extensionNotice, registeredOn) : null;
  const isProvisional = touchesProvisional(calendar, receivedOn, dueOn);

  return {
    profile: profile.code,
    kind,
    inForce: isInForce(profile, registeredOn),
    anchor: profile.clockAnchor,
    receivedAt,
    registeredOn,
    firstDay: addDays(start, 1),
    dueOn,
    dueAt: instantOf(dueOn, calendar.workingHours.to, calendar.timeZone),
    readings: {
      receipt: endOfTerm(calendar, receivedOn, term),
      registration: endOfTerm(calendar, registeredOn, term),
    },
    redirectBy: by('redirect'),
    returnBy: by('return'),
    originalDueOn,
    dueIfExtended,
    extensionAllowedOnlyIfSeveralHolders: rows.extensionOnlyIfSeveralHolders,
    extensionNoticeWd: notice?.value ?? null,
    warnAt: warnings(calendar, dueOn, receivedAt),
    provisional: isProvisional,
    extensionProvisional: dueIfExtended ? touchesProvisional(calendar, receivedOn, dueIfExtended) : isProvisional,
    askedBy: askedBy(rows, question.requester),
    term: {
      value: term.value,
      unit: term.unit,
      runsFrom: term.runsFrom,
      clause: term.clause,
      source: term.source,
      mark: term.mark,
    },
    rules: clockRules(profile, rows, registeredOn),
    days: [
      drawn(calendar, start, 'registered'),
      ...base.map((day) => drawn(calendar, day.date, kindOf(day, 'counted'), day.number)),
      ...added.map((day) => drawn(calendar, day.date, kindOf(day, 'extension'), day.number)),
    ],
    skipped: [...base, ...added].filter((day) => day.number === null).map((day) => skippedDay(calendar, day.date)),
    waited: daysWaitedForRegistration(receivedAt, calendar).map((date) => skippedDay(calendar, date)),
  };
}

/** A request kept under a kind that is not its requester's any more is explained by those whose it is. */
function askedBy({ askedBy: those }: ClockRows, requester?: RequesterKind): ClockExplanation['askedBy'] {
  const theirs = those.find(({ requesters }) => requester && requesters.includes(requester)) ?? those[0];
  if (!theirs) throw new LawError('unknown-kind', 'the profile names nobody who asks such requests');
  const { who, clause, mark, source, why } = theirs;
  return { who, clause, mark, source, ...(why && { why }) };
}
