import type { LocalizedText } from './clock-types';
import type { OfficeAttachment } from './attachment-types';
import type { Language } from './types';

export type EnquiryState = 'asked' | 'clarifying' | 'replied' | 'not-competent' | 'handed-over' | 'withdrawn';
export type EnquiryAction =
  'reply' | 'ask-clarification' | 'hand-over' | 'decline' | 'clarify' | 'remind' | 'escalate' | 'withdraw';

/** One line of what passed between the office and the unit. */
export interface EnquiryLine {
  at: string;
  kind: EnquiryAction | 'asked' | 'request-closed' | 'enquiry-reminder' | 'enquiry-due';
  actorName: string | null;
  text: string | null;
  /** The other unit of a hand-over. */
  unitName: LocalizedText | null;
  byOtherBody: boolean;
}

/** What a structural unit (¶9.1) or another body is asked. Of the request it serves there is no more than a unit needs. */
export interface Enquiry {
  id: string;
  /** `body`: another body asks. */
  origin: 'officer' | 'instruction' | 'body';
  state: EnquiryState;
  request: { id: string; number: string; subject: string; dueAt: string; closedAt: string | null } | null;
  instructionId: string | null;
  /** Null where another body asks or is asked. */
  unitId: string | null;
  unitName: LocalizedText | null;
  otherBody: { id: string; name: LocalizedText } | null;
  /** The question of another body that a unit is asked for. */
  serves: { id: string; bodyName: LocalizedText } | null;
  recipients: { id: string; name: string | null }[];
  language: Language;
  /** Null while the text of a head's instruction is on its way. */
  question: string | null;
  reason: string;
  askedByName: string | null;
  askedAt: string;
  dueAt: string;
  overdueAt: string | null;
  escalatedAt: string | null;
  settledAt: string | null;
  late: boolean | null;
  lines: EnquiryLine[];
  /** `enquiry` came with the question, `enquiry-answer` with the reply. */
  files: OfficeAttachment[];
  /** Names of files that are still on their way from the other body. */
  arriving: string[];
  allowedActions: EnquiryAction[];
}

export interface EnquiriesOfRequest {
  items: Enquiry[];
  /** The inner due moment for an enquiry sent now; null when the request is closed. */
  proposedDueAt: string | null;
  /** The same for a question to another body. */
  proposedBodyDueAt: string | null;
}

export interface NewEnquiry {
  unitIds: string[];
  recipientIds?: string[];
  question: string;
  reason: string;
  dueAt: string;
}

export interface NewBodyEnquiry {
  bodyIds: string[];
  question: string;
  reason: string;
  dueAt: string;
  attachmentIds?: string[];
}

export interface EnquiryCounts {
  open: number;
  overdue: number;
  nextDueAt: string | null;
}

/** How one unit answered over the last year. */
export interface UnitMeasure {
  unitId: string;
  unitName: LocalizedText | null;
  asked: number;
  replied: number;
  late: number;
  silent: number;
  medianReplyMinutes: number | null;
}
