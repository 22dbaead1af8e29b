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
}

/** What a structural unit is asked (¶9.1). Of the request it serves there is no more than the unit needs. */
export interface Enquiry {
  id: string;
  origin: 'officer' | 'instruction';
  state: EnquiryState;
  request: { id: string; number: string; subject: string; dueAt: string; closedAt: string | null } | null;
  instructionId: string | null;
  unitId: string;
  unitName: LocalizedText | null;
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
  allowedActions: EnquiryAction[];
}

export interface EnquiriesOfRequest {
  items: Enquiry[];
  /** The inner due moment for an enquiry sent now; null when the request is closed. */
  proposedDueAt: string | null;
}

export interface NewEnquiry {
  unitIds: string[];
  recipientIds?: string[];
  question: string;
  reason: string;
  dueAt: string;
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
