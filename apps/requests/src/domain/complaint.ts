import { profileByCode, termEndsOn } from '@baspasoz/law';
import type { WorkCalendar } from '@baspasoz/law';
import type { RequestState } from './request-state.js';

export const complaintSubjects = [
  'answer',
  'refusal',
  'redirection',
  'return',
  'termination',
  'silence',
  'action',
] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** `satisfied` is the body's own, in full; `withdrawn` its author's; the others are what the higher body decided. */
export const complaintOutcomes = ['satisfied', 'withdrawn', 'upheld', 'partly', 'dismissed'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

export interface ComplaintSituation {
  legalProfile: string;
  state: RequestState;
  dueAt: Date;
  dueOn: string;
  breachedAt: Date | null;
  closedAt: Date | null;
  /** The body's local date of the decision; null while there is none. */
  closedOn: string | null;
  /** What the decision says on the right to complain. */
  appealText: string | null;
  /** When the last new answer after a complaint was given, and its local date. */
  renewedAt: Date | null;
  renewedOn: string | null;
}

export interface ComplaintRight {
  against: ComplaintSubject;
  /** Last day to file; null where nothing has been decided yet. */
  fileBy: string | null;
  /** The term is the longer one, for the decision says nothing on how to complain (APPC 92(1-1)). */
  isLonger: boolean;
}

const subjectOf: Record<RequestState, ComplaintSubject | null> = {
  new: null,
  assigned: null,
  answered: 'answer',
  refused: 'refusal',
  redirected: 'redirection',
  returned: 'return',
  terminated: 'termination',
};

/**
 * What a complaint that came at `at` is of, and until when such may be filed (APPC 91, 92): the last decision, or the silence that counts as a
 * refusal from the end of the term (91(2)), or else how the request is handled. Intake is never refused (64(1)); lateness is said instead.
 */
export function complaintRight(situation: ComplaintSituation, at: Date, calendar: WorkCalendar): ComplaintRight {
  const { state, dueOn, closedOn, renewedOn, appealText } = situation;
  const had = (moment: Date | null) => moment !== null && moment <= at;
  const until = (start: string, isLonger: boolean) =>
    termEndsOn(
      calendar,
      situation.legalProfile,
      isLonger ? 'complaint.filingWithoutAppealText' : 'complaint.filing',
      start,
    );
  if (renewedOn && had(situation.renewedAt))
    return { against: 'answer', fileBy: until(renewedOn, false), isLonger: false };
  const decided = subjectOf[state];
  if (decided && closedOn && had(situation.closedAt)) {
    const isLonger = !appealText;
    return { against: decided, fileBy: until(closedOn, isLonger), isLonger };
  }
  if (had(situation.dueAt) || had(situation.breachedAt))
    return { against: 'silence', fileBy: until(dueOn, false), isLonger: false };
  return { against: 'action', fileBy: null, isLonger: false };
}

/** What is known of a complaint when one asks what may be done with it. */
export interface FiledComplaint {
  against: ComplaintSubject;
  receivedAt: Date;
  forwardUntil: Date;
  forwardedAt: Date | null;
  outcome: ComplaintOutcome | null;
  resolvedAt: Date | null;
  answeredAt: Date | null;
}

/** It is with this body, which has to satisfy it or to send it on. */
export const isWaiting = ({ forwardedAt, resolvedAt }: FiledComplaint): boolean => !forwardedAt && !resolvedAt;

/**
 * One complaint waits at a time, and an act is complained of once: what follows goes to the higher body or to court (APPC 91(5)). Whether one
 * that was withdrawn counts is the profile's to say.
 */
export function isComplainedOf(
  legalProfile: string,
  complaints: readonly FiledComplaint[],
  against: ComplaintSubject,
  renewedAt: Date | null,
): boolean {
  const { mayFileAgain } = profileByCode(legalProfile).complaintWithdrawal;
  return complaints.some(
    (filed) =>
      isWaiting(filed) ||
      ((filed.outcome !== 'withdrawn' || !mayFileAgain) &&
        against !== 'action' &&
        filed.against === against &&
        (!renewedAt || filed.receivedAt > renewedAt)),
  );
}

export const complaintActions = ['forward', 'satisfy', 'withdraw', 'resolve', 'answer'] as const;
export type ComplaintAction = (typeof complaintActions)[number];

/** Whether satisfying it takes another answer: a decision is replaced by one; a silence ends by the ordinary answer. */
export const needsNewAnswer = ({ against }: Pick<FiledComplaint, 'against'>): boolean =>
  against !== 'silence' && against !== 'action';

/**
 * What the office may do with a complaint. The body satisfies it itself only in full and within the term (APPC 91(4)); a silence only once the
 * request has been answered. It is sent on also after the term, for the duty does not end. The higher body's decision is recorded once; where it
 * goes against a decision of the body, a new answer follows. Its author may take it back while it is here: what was sent on is the higher body's.
 */
export function actionsOn(complaint: FiledComplaint, request: { closedAt: Date | null }, now: Date): ComplaintAction[] {
  const { outcome, answeredAt, forwardUntil } = complaint;
  if (complaint.resolvedAt) {
    const isLost = outcome === 'upheld' || outcome === 'partly';
    return isLost && needsNewAnswer(complaint) && !answeredAt ? ['answer'] : [];
  }
  if (complaint.forwardedAt) return ['resolve'];
  const canSatisfy = now < forwardUntil && (complaint.against !== 'silence' || request.closedAt !== null);
  return canSatisfy ? ['forward', 'satisfy', 'withdraw'] : ['forward', 'withdraw'];
}

/** The step that a new answer would be now: it satisfies the complaint, or follows the higher body's decision; null where none is possible. */
export function newAnswerStep(
  complaint: FiledComplaint,
  request: { closedAt: Date | null },
  now: Date,
): 'satisfy' | 'answer' | null {
  if (!needsNewAnswer(complaint)) return null;
  const possible = actionsOn(complaint, request, now);
  return possible.find((action) => action === 'satisfy' || action === 'answer') ?? null;
}
