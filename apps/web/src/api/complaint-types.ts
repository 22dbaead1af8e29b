import type { ClockDay, ClockRule, LocalizedText } from './clock-types';
import type { Texts, WithheldView } from './draft-types';
import type { JointBody, Language } from './types';

export type ComplaintSubject = 'answer' | 'refusal' | 'redirection' | 'return' | 'termination' | 'silence' | 'action';
export type ComplaintOutcome = 'satisfied' | 'withdrawn' | 'upheld' | 'partly' | 'dismissed';
export type ComplaintAction = 'forward' | 'satisfy' | 'withdraw' | 'resolve' | 'answer';
export type ComplaintChannel = 'web' | 'e-mail' | 'oral' | 'paper';

/** A complaint as its author sees it. */
export interface PublicComplaint {
  id: string;
  number: string;
  against: ComplaintSubject;
  text: string;
  channel: ComplaintChannel;
  receivedAt: string;
  /** Last day to file it; with its clause, where it was late. */
  fileBy: string | null;
  late: boolean;
  lateClause: LocalizedText | null;
  /** Last day to satisfy it or to send it on. */
  forwardBy: string;
  /** The term is over and it is still with the body. */
  overdue: boolean;
  forwardedAt: string | null;
  forwardedTo: string | null;
  outcome: ComplaintOutcome | null;
  resolution: string | null;
  decidedOn: string | null;
  paper: string | null;
  resolvedAt: string | null;
  answer: string | null;
  answeredAt: string | null;
  /** The language of the new answer, the same in others, and what stands under it; null for one that was written before there was a draft of it. */
  answerLanguage: Language | null;
  answerOtherTexts: Texts;
  answerLegalReference: string | null;
  answerAppealText: string | null;
  /** What the new answer does not give. */
  answerWithheld: WithheldView[];
  answerJointWith: JointBody[];
}

/** A complaint as the office sees it: with the days of its own term and what may be done. */
export interface Complaint extends PublicComplaint {
  lateReason: string | null;
  days: ClockDay[];
  actions: ComplaintAction[];
  /** Whether satisfying it takes a new answer. */
  needsAnswer: boolean;
  /** How far its new answer is; `kept` when it can no longer be sent, null while nobody has begun one. */
  inWork: 'written' | 'in-approval' | 'returned' | 'approved' | 'kept' | null;
}

/** On what a withdrawal of a complaint rests. */
export interface WithdrawalRule {
  clause: LocalizedText;
  mark: ClockRule['mark'];
  why: LocalizedText;
}

/** What may be complained of and until when (APPC 91, 92). */
export interface ComplaintRight {
  against: ComplaintSubject;
  fileBy: string | null;
  isLonger: boolean;
  clause: LocalizedText | null;
}
