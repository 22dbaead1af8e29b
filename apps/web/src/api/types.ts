import type { ChainStep } from './approval-types';
import type { Delivery } from './delivery-types';
import type { WithheldView } from './draft-types';
import type { OfficeAttachment } from './attachment-types';
import type { Proceedings } from './proceedings-types';
import type { Mail } from './mail-types';
import type { ToldChoice } from './register-types';
import type { PaperDecision } from './proceeding-paths';
import type { Clock, ClockDay, LocalizedText, RequestKind } from './clock-types';

export type { Clock, ClockDay, ClockRule, LocalizedText, RequestKind, SkippedDay } from './clock-types';

/** What the services answer, as JSON has it: instants are ISO UTC strings, dates are `YYYY-MM-DD` in the body's zone. */
export type Language = 'kk' | 'ru' | 'en';

export type Channel = 'api' | 'web' | 'e-mail' | 'oral' | 'paper';
export type RequesterKind = 'journalist' | 'editorial-office' | 'information-user' | 'state-body';
export type RequestState = 'new' | 'assigned' | 'answered' | 'refused' | 'redirected' | 'returned' | 'terminated';
export type DueState = 'on-time' | 'due-today' | 'overdue' | 'extended' | 'answered' | 'answered-late';
export type View = 'all' | 'overdue' | 'today' | 'mine' | 'unassigned' | 'waiting' | 'stuck' | 'complaints' | 'closed';

export interface RequestRow {
  id: string;
  number: string;
  subject: string;
  kind: RequestKind;
  channel: Channel;
  language: Language;
  requester: { kind: RequesterKind; name: string; outlet?: string | null };
  state: RequestState;
  receivedAt: string;
  registeredOn: string;
  dueOn: string;
  dueAt: string;
  dueState: DueState;
  workingDaysLeft: number;
  workingDaysOverdue: number;
  closedAt: string | null;
  assigneeId?: string | null;
  assigneeName?: string | null;
  unitId?: string | null;
  unitName?: LocalizedText | null;
  days: ClockDay[];
  /** Last day to satisfy the complaint that waits, or to send it on. */
  complaintBy?: string | null;
  /** Last day of a notice of extension that was not given in its term; null once it is. */
  noticeMissedOn?: string | null;
  /** Of a decision that is not proven to have reached its requester. */
  deliveryOwed?: 'not-proven' | 'failed' | null;
  /** When its author took it back. */
  withdrawnAt?: string | null;
  /** The day until which the requester needs the answer. */
  wishedBy?: string | null;
  /** Only among what was looked for: the subject and the passage with their hits. */
  found?: { subject: MarkedPiece[] | null; passage: MarkedPiece[] | null; passageOf: 'question' | 'answer' | null };
}

export interface MarkedPiece {
  text: string;
  hit: boolean;
}

export interface LedgerEntry {
  at: string;
  kind: string;
  actorId?: string | null;
  actorName?: string | null;
  clause?: LocalizedText | string | null;
  params?: Record<string, string | number | null>;
  /** Whose decision it rests on, where that is not simply the actor: an extension is the head's (art. 36). */
  decision?: { role: 'first-head' | 'deputy'; name: string | null } | null;
  /** The structural unit the line is about. */
  unitName?: LocalizedText | null;
}

export type RequestAction =
  | 'assign'
  | 'answer'
  | 'refuse'
  | 'extend'
  | 'record-extension-notice'
  | 'redirect'
  | 'ask-requester'
  | 'return'
  | 'terminate'
  | 'correct-requester';

/** What a request lacks; it is registered all the same (APPC 64(1)). */
export type FormalDefect = 'requester-unnamed' | 'no-way-to-answer' | 'recording-not-announced' | 'not-readable';

/** Under every answer and refusal: the reference to the law and the right to complain (APPC 89(2)). */
export interface ClosingWords {
  legalReference: string;
  appealText: string;
}

/** Another body whose position an answer rests on, with the local day of it. */
export interface JointBody {
  id: string;
  name: LocalizedText;
  providedOn: string;
}

export interface Answer extends ClosingWords {
  language: Language;
  text: string;
  withheld: WithheldView[];
  jointWith: JointBody[];
  answeredAt: string;
}

export interface Refusal extends ClosingWords {
  groundCode: string;
  groundLabel: LocalizedText | null;
  language: Language;
  reasoning: string;
  refusedAt: string;
}

export interface Extension {
  reason: string;
  holders: string[];
  previousDueOn: string;
  extendedAt: string;
  noticeBy: string;
}

export interface RequestLink {
  id: string;
  number: string;
}

/** What was written to the requester; `delivered` means that the receiving server took it. */
export interface Letter {
  id: string;
  kind:
    | 'receipt'
    | 'answer'
    | 'refusal'
    | 'extension-notice'
    | 'redirection'
    | 'return'
    | 'termination'
    | 'clarification'
    | 'requirements'
    | 'rescheduled'
    | 'requester-corrected'
    | 'complaint-filed'
    | 'complaint-forwarded'
    | 'complaint-resolved'
    | 'complaint-answered';
  state: 'waiting' | 'sending' | 'delivered' | 'failed';
  createdAt: string;
  settledAt: string | null;
}

export interface RequestDetails extends RequestRow {
  text: string;
  wishes?: Wishes | null;
  requester: RequestRow['requester'] & {
    email?: string | null;
    phone?: string | null;
    post?: string | null;
    /** IIN or BIN, where it was given. */
    iinBin?: string | null;
    /** By which accreditation a journalist was recognised. */
    accreditation?: { id: string; number: string } | null;
  };
  clock: Clock;
  ledger: LedgerEntry[];
  lateReason: string | null;
  formalDefects: FormalDefect[];
  answer: Answer | null;
  refusal: Refusal | null;
  extension:
    | (Extension & {
        noticeGivenAt: string | null;
        noticeChannel: NoticeChannel | null;
        decidedByRole: 'first-head' | 'deputy' | null;
        decidedByName: string | null;
        paper: PaperDecision | null;
      })
    | null;
  letters: Letter[];
  /** Null where nothing was answered or refused. */
  delivery: Delivery | null;
  proceedings: Proceedings;
  /** The request's own mail, if it came by one, and those that were written to it since. */
  mails: Mail[];
  /** The first request of the same requester with the same words. */
  repeats: RequestLink | null;
  repeatedBy: RequestLink[];
  attachments: OfficeAttachment[];
  /** What the requester said about publication in the public register. */
  registerChoice: ToldChoice | null;
  allowedActions: RequestAction[];
}

export interface Counts {
  all: number;
  overdue: number;
  today: number;
  mine: number;
  unassigned: number;
  waiting: number;
  stuck: number;
  complaints: number;
  closed: number;
  nextDueAt: string | null;
}

export interface NewRequest {
  kind: RequestKind;
  channel: Channel;
  language: Language;
  subject: string;
  text: string;
  requester: {
    kind: RequesterKind;
    name: string;
    /** The media outlet; of a state body, its name. */
    outlet?: string;
    /** Of whoever signed for a state body. */
    post?: string;
    email?: string;
    phone?: string;
    iinBin?: string;
    recordingWarned?: boolean;
    /** Only an officer names it; a journalist is known by the account. */
    accreditationNumber?: string;
  };
  receivedAt?: string;
  lateReason?: string;
  /** Consent to the public register; absent when the requester said nothing. */
  disclosure?: { consent: boolean; exclusivityDays: number };
  /** What is wished of the answer. */
  wishes?: Wishes;
}

/** What a request says of its answer. */
export interface Wishes {
  answerForm?: 'e-mail' | 'paper' | null;
  /** `YYYY-MM-DD`; no term of the law. */
  answerBy?: string | null;
}

/** How the requester was told of an extension; each leaves a record (APPC 66(2)). */
export type NoticeChannel = 'e-mail' | 'phone' | 'paper' | 'status-page';

export interface RefusalGround {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
  requiresHeadApproval: boolean;
  /** Who approves a refusal on it in this body, in their order; empty where the officer refuses alone. */
  approvedBy: ChainStep[];
}

export interface Body {
  id: string;
  slug: string;
  name: LocalizedText;
  shortName: LocalizedText;
  kind: 'central' | 'local' | 'department' | 'presidential';
  region: string;
  timeZone: string;
}

export interface Unit {
  id: string;
  name: LocalizedText;
  active: boolean;
  authorized: boolean;
}

export interface Person {
  id: string;
  name: string;
  unitId?: string | null;
}

export interface Session {
  person: { id: string; name: string; language: Language };
  roles: Role[];
  body: { id: string } | null;
  bodies: { id: string }[];
  csrfToken: string;
}

export type Role =
  | 'authorized-person'
  | 'officer'
  | 'unit-officer'
  | 'first-head'
  | 'deputy'
  | 'journalist'
  | 'authorized-body'
  | 'integrator'
  | 'operator';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
