import type { ClockDay } from './clock-span.js';
import type { AskedBy, LocalDate, LocalizedText, RequestKind, RunsFrom, SourceMark, TermUnit } from './types.js';

export interface SkippedDay {
  date: LocalDate;
  reason: LocalizedText;
  source: string;
}

export interface ExplainedTerm {
  value: number;
  unit: TermUnit;
  /** In the words of the act; `ClockExplanation.anchor` says which reading was used. */
  runsFrom: RunsFrom;
  clause: LocalizedText;
  source: string;
  mark: SourceMark;
}

export interface ClockRule {
  key: string;
  clause: LocalizedText;
  source: string;
  mark: SourceMark;
}

export interface Warning {
  kind: 'two-days' | 'one-day' | 'due-day';
  at: Date;
  workingDaysLeft: number;
}

/** A statutory clock with everything needed to draw it and to defend it. Dates are local to the body's zone. */
export interface ClockExplanation {
  profile: string;
  kind: RequestKind;
  /** Whether the profile was in force on the day of registration. */
  inForce: boolean;
  anchor: 'receipt' | 'registration';
  receivedAt: Date;
  registeredOn: LocalDate;
  firstDay: LocalDate;
  dueOn: LocalDate;
  /** The body's closing time on `dueOn`. */
  dueAt: Date;
  /** The due date under each of the two readings of where the term begins. */
  readings: { receipt: LocalDate; registration: LocalDate };
  redirectBy: LocalDate | null;
  returnBy: LocalDate | null;
  /** The due date before an extension; equals `dueOn` without one. */
  originalDueOn: LocalDate;
  dueIfExtended: LocalDate | null;
  extensionAllowedOnlyIfSeveralHolders: boolean;
  /** Working days after the extension within which the requester is told of it. */
  extensionNoticeWd: number | null;
  warnAt: Warning[];
  /** The calendar of a year involved is a projection or unknown. */
  provisional: boolean;
  extensionProvisional: boolean;
  /** Who asks such requests, and the clause that gives them this term. */
  askedBy: Omit<AskedBy, 'requesters'>;
  term: ExplainedTerm;
  rules: ClockRule[];
  days: ClockDay[];
  skipped: SkippedDay[];
  /** Days off between receipt and registration. */
  waited: SkippedDay[];
}
