import type { Attachment } from './attachment-types';
import type { Texts, WithheldView } from './draft-types';
import type { Language, LocalizedText } from './types';

export type ApproverKind = 'unit' | 'authorized-person' | 'head';

export interface ChainStep {
  by: ApproverKind;
  unitId: string | null;
}

/** What a body may put under approval; `refusal-by-head` is a refusal on a ground the law leaves to the head, as it does the two last. */
export const approvableDecisions = ['answer', 'refusal', 'refusal-by-head', 'extension', 'termination'] as const;
export type ApprovableDecision = (typeof approvableDecisions)[number];
export type Chains = Record<ApprovableDecision, ChainStep[]>;
export type ChainsInput = Record<ApprovableDecision, { by: ApproverKind; unitId?: string }[]>;

export interface ApprovalStep extends ChainStep {
  unitName: LocalizedText | null;
  decidedByName: string | null;
  decidedAs: 'unit-officer' | 'authorized-person' | 'officer' | 'first-head' | 'deputy' | null;
  decidedAt: string | null;
  /** The moment from which the approval counts. */
  effectiveAt: string | null;
  approvers: string[];
}

/** What the head decides on a request beside its texts: a longer term (art. 36), the end of the consideration (APPC 88(1)). */
export type AskedKind = 'extension' | 'termination';

/** What the head is asked to decide, and what it would bring about. */
export interface Asked {
  reason: string;
  holders: string[];
  groundLabel: LocalizedText | null;
  dueIfExtended: string | null;
}

/** A decision that was asked of the head and is not taken. */
export interface AskedDecision extends Approval {
  kind: AskedKind;
  asked: Asked;
}

/** One asking for approval of one version of a draft, or of a decision. */
export interface Approval {
  id: string;
  requestId: string;
  kind: 'answer' | 'refusal' | 'new-answer' | AskedKind;
  draftVersion: number;
  state: 'open' | 'returned' | 'withdrawn' | 'void' | 'sent' | 'ended';
  /** Of one that ended undecided. */
  endedBecause: EndedBecause | null;
  steps: ApprovalStep[];
  note: string | null;
  askedByName: string | null;
  askedAt: string;
  returnedByName: string | null;
  returnComment: string | null;
  /** Place of the step whose turn it is; null when every approval counts. */
  current: number | null;
  mayDecideAs: ApprovalStep['decidedAs'];
  mayRevoke: boolean;
}

/** The term is over, the complaint was sent on, or the request is decided otherwise. */
type EndedBecause = 'term-over' | 'forwarded' | 'closed';

/** What left the reader's list undecided, and why. */
export interface EndedAsking {
  id: string;
  requestId: string;
  number: string;
  kind: Approval['kind'];
  complaintNumber: string | null;
  because: EndedBecause;
  endedAt: string;
}

/** A matter of the approvals' list. */
export interface ApprovalItem extends Approval {
  number: string;
  subject: string;
  language: Language;
  question: string;
  /** Null after the higher body's decision, which sets no term here. */
  dueAt: string | null;
  texts: Texts;
  groundCode: string | null;
  /** Set where a decision is asked for and no text. */
  asked: Asked | null;
  /** What the answer does not give. */
  withheld: WithheldView[];
  /** What a new answer is given after, and what it says is changed. */
  complaint: { number: string; text: string; resolution: string | null } | null;
  files: Attachment[];
  /** The text that was laid before somebody the time before. */
  previous: { version: number; writtenAt: string; texts: Texts } | null;
}

export interface AskInput {
  by?: 'authorized-person' | 'head';
  note?: string;
}
