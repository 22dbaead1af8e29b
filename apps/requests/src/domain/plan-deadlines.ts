import { instantOf } from '@baspasoz/law';
import type { ClockExplanation } from '@baspasoz/law';

/**
 * `due` breaches; the three warnings announce; `redirect` and `extension-notice` mark their own terms in the ledger; `disclosure` opens an
 * entry of the public register; `complaint-forward` ends the term to send a complaint to the higher body.
 */
export const deadlineKinds = [
  'two-days',
  'one-day',
  'due-day',
  'due',
  'redirect',
  'extension-notice',
  'disclosure',
  'complaint-forward',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The kinds that end with the request; a complaint goes on after it. */
export const requestDeadlineKinds: readonly DeadlineKind[] = deadlineKinds.filter(
  (kind) => kind !== 'complaint-forward',
);

/** The kinds that a new clock replaces as a whole. */
export const answerDeadlineKinds: readonly DeadlineKind[] = ['two-days', 'one-day', 'due-day', 'due'];

export interface PlannedDeadline {
  /** Of a deadline that is known by another thing's id; a new one otherwise. */
  id?: string;
  kind: DeadlineKind;
  /** The moment at which the row fires. */
  fireAt: Date;
  /** The term it speaks of. */
  dueAt: Date;
  dueOn: string;
  workingDaysLeft: number;
}

export interface ClosingTime {
  timeZone: string;
  /** `HH:mm`, the body's closing time. */
  closes: string;
}

/**
 * The rows of one clock. A term that is already over when the request is registered (late registration) still gets its
 * breach, which fires at once; warnings whose moment has passed are left out.
 */
export function planAnswerDeadlines(clock: ClockExplanation, now: Date): PlannedDeadline[] {
  const due = { dueAt: clock.dueAt, dueOn: clock.dueOn };
  const warnings = clock.warnAt
    .filter((warning) => warning.at > now && warning.at < clock.dueAt)
    .map((warning) => ({ ...due, kind: warning.kind, fireAt: warning.at, workingDaysLeft: warning.workingDaysLeft }));
  return [...warnings, { ...due, kind: 'due', fireAt: clock.dueAt, workingDaysLeft: 0 }];
}

/** The last day to send the request on to the competent body (APPC 65); nothing when it has passed. */
export function planRedirectDeadline(clock: ClockExplanation, now: Date, at: ClosingTime): PlannedDeadline[] {
  return clock.redirectBy ? planClosing('redirect', clock.redirectBy, now, at) : [];
}

/** The last day to tell the requester of the extension (art. 36). */
export function planExtensionNotice(noticeBy: string, now: Date, at: ClosingTime): PlannedDeadline[] {
  return planClosing('extension-notice', noticeBy, now, at);
}

/** The same day again for a notice that came back; one that is over fires at once. */
export const planReturnedNotice = (noticeBy: string, at: ClosingTime): PlannedDeadline =>
  closingOn('extension-notice', noticeBy, at);

/** The end of the term to satisfy a complaint or to send it on (APPC 91(4)); one that is over when it is registered fires at once. */
export const planComplaintForward = (complaintId: string, dueOn: string, dueAt: Date): PlannedDeadline => ({
  id: complaintId,
  kind: 'complaint-forward',
  fireAt: dueAt,
  dueAt,
  dueOn,
  workingDaysLeft: 0,
});

function planClosing(kind: DeadlineKind, on: string, now: Date, at: ClosingTime): PlannedDeadline[] {
  const planned = closingOn(kind, on, at);
  return planned.dueAt > now ? [planned] : [];
}

function closingOn(kind: DeadlineKind, on: string, { closes, timeZone }: ClosingTime): PlannedDeadline {
  const dueAt = instantOf(on, closes, timeZone);
  return { kind, fireAt: dueAt, dueAt, dueOn: on, workingDaysLeft: 0 };
}
