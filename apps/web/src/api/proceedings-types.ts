import type { Attachment } from './attachment-types';
import type { Complaint, ComplaintRight, WithdrawalRule } from './complaint-types';
import type { AskedDecision } from './approval-types';
import type { LocalizedText } from './clock-types';
import type { PaperDecision } from './proceeding-paths';
import type { ClosingWords, DueState, Language, RequestState } from './types';

/** A request or a part of it that was sent on to the competent body (APPC 65). */
export interface Redirection {
  id: string;
  whole: boolean;
  text: string;
  reason: string;
  toName: LocalizedText;
  redirectedAt: string;
  /** What a body of this installation registered it as. */
  receivedNumber: string | null;
  /** The requester's files that went with it. */
  files: Attachment[];
  /** Only for the requester: where it stands at a body of this installation. */
  there?: StandsThere | null;
  /** Only for the office: a body outside this installation gets a letter. */
  toBodyId?: string | null;
  toAddress?: string | null;
}

/** How a request stands at the body it was sent on to. */
export interface StandsThere {
  state: RequestState;
  dueState: DueState;
  dueOn: string;
  dueAt: string;
  workingDaysLeft: number;
  workingDaysOverdue: number;
}

/** A file of a request that another body sent on, until it is here. */
export interface ArrivingFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
  /** It was erased at the sender before it came. */
  lost: boolean;
}

/** What the requester was asked; the clock runs on. */
export interface RequesterQuestion {
  id: string;
  kind: 'clarification' | 'requirements';
  text: string;
  answerBy: string | null;
  /** Asked so near the end of the term that the delay is the body's own. */
  late: boolean;
  askedAt: string;
  reply: string | null;
  repliedAt: string | null;
}

/** A return (APPC 64(7)) or the end of the consideration (88(1)). */
export interface ProceduralDecision extends ClosingWords {
  kind: 'return' | 'termination';
  groundLabel: LocalizedText | null;
  language: Language;
  reasoning: string;
  decidedByRole: 'first-head' | 'deputy' | null;
  /** For the office: where the decision was taken on paper. */
  paper?: PaperDecision | null;
  decidedAt: string;
}

export interface Ground {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
}

/** What happened to a request beside its answer or refusal. */
export interface Proceedings {
  complaints: Complaint[];
  /** Null while a complaint waits, or when what there is has been complained of. */
  complaintRight: ComplaintRight | null;
  /** Where the body's last complaint was sent on to; only while one waits. */
  higherBody: string | null;
  /** On what a withdrawal of a complaint rests. */
  withdrawal: WithdrawalRule;
  questions: RequesterQuestion[];
  redirections: Redirection[];
  procedural: ProceduralDecision | null;
  /** Decisions that were asked of the head and are not taken. */
  asked: AskedDecision[];
  /** That its author took it back, and why. */
  withdrawn: { at: string; reason: string | null } | null;
  redirectedFrom: { bodyId: string; name: LocalizedText; number: string } | null;
  /** What is still under way from there. */
  arriving: ArrivingFile[];
  returnGrounds: (Ground & { until: string | null; possible: boolean })[];
  terminationGrounds: Ground[];
  /** The last day to send the request on. */
  redirectBy: string | null;
}
