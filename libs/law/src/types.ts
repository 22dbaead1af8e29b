import type { PublishingRules } from './publishing-rules.js';

/** A text in the three languages of the product: Kazakh, Russian, English. */
export interface LocalizedText {
  kk: string;
  ru: string;
  en: string;
}

/** A calendar date without a zone, `YYYY-MM-DD`. Compares correctly as a string. */
export type LocalDate = string;

/**
 * Where a fact was seen: S statute text verbatim, T statute in translation, N news or another secondary source,
 * M measured with a program, B background knowledge without a source, D a decision of the product.
 */
export type SourceMark = 'S' | 'T' | 'N' | 'M' | 'B' | 'D';

export const kinds = ['media-request', 'official-message', 'information-request', 'appeal'] as const;

/** What came in; each kind has a term of its own. */
export type RequestKind = (typeof kinds)[number];

export type TermUnit = 'working-day' | 'calendar-day' | 'month' | 'year' | 'hour' | 'times' | 'rule';

/** What a term runs from, in the words of its act. `due` is the original due date, `event` the fact the rule names. */
export type RunsFrom = 'receipt' | 'registration' | 'due' | 'extension' | 'event';

/** One rule row of a legal profile. A row without dates is valid as long as its profile. */
export interface LegalTerm {
  key: string;
  value: number;
  unit: TermUnit;
  runsFrom: RunsFrom;
  clause: LocalizedText;
  mark: SourceMark;
  source: string;
  validFrom?: LocalDate;
  validTo?: LocalDate;
  note?: string;
}

/** A ground on which an answer may be refused; a refusal also needs reasoning and the text on appeal (APPC 89(2)). */
export interface RefusalGround {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
  requiresHeadApproval: boolean;
  mark: SourceMark;
  source: string;
}

/** An item of a closed list of the law: a ground of a decision, a document of accreditation. An item without dates is valid as long as its profile. */
export interface AccreditationItem {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
  mark: SourceMark;
  source: string;
  validFrom?: LocalDate;
  validTo?: LocalDate;
}

/** What a profile says on permanent accreditation: the term rows by key, and the closed lists. */
export interface AccreditationRules {
  permanent: {
    /** Term to decide. */
    decide: string;
    /** Term to decide where the applicant wants to reach a strategic object. */
    decideStrategic: string;
    validity: string;
    /** For how long a revocation bars a new accreditation. */
    bar: string;
  };
  documents: AccreditationItem[];
  refusalGrounds: AccreditationItem[];
  revocationGrounds: AccreditationItem[];
}

/** What becomes of a complaint whose author takes it back before it was sent on. */
export interface ComplaintWithdrawalRules {
  clause: LocalizedText;
  mark: SourceMark;
  source: string;
  why: LocalizedText;
  /** Whether the same decision may be complained of again while the term to file runs. */
  mayFileAgain: boolean;
}

export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** What the head's notifications obey. Minutes run round the clock; all values are product decisions a body may override. */
export interface NotificationRules {
  mark: SourceMark;
  source: string;
  severityOf: Record<
    | 'deadline-breached'
    | 'negative-coverage'
    | 'section-stale'
    | 'accreditation-term-breached'
    | 'complaint-overdue'
    | 'official-message-overdue',
    Severity
  >;
  acknowledgeWithinMinutes: Record<Severity, number>;
  answerWithinMinutes: Partial<Record<Severity, number>>;
}

/**
 * The inner term of an enquiry to a structural unit (¶9.1) or to another body (art. 36 lets an answer rest on several holders). What was read
 * names no term for either, so these are product decisions that a body may override.
 */
export interface EnquiryRules {
  /** The right to ask. */
  clause: LocalizedText;
  mark: SourceMark;
  source: string;
  /** Proposed: the closing time of this many working days after the enquiry. */
  proposedWithinWorkingDays: number;
  /** Kept free before the due date of the request, to write the answer from the reply. */
  reservedWorkingDays: number;
  remindBeforeDueMinutes: number;
}

/** Who asks, as far as the law tells them apart. */
export const requesterKinds = ['journalist', 'editorial-office', 'information-user', 'state-body'] as const;
export type RequesterKind = (typeof requesterKinds)[number];

/** Whose requests live by a clock, and the clause that says so; where that is a reading of ours, `why` says how we came to it. */
export interface AskedBy {
  who: LocalizedText;
  requesters: RequesterKind[];
  clause: LocalizedText;
  mark: SourceMark;
  source: string;
  why?: LocalizedText;
}

/** Which rows of the profile make up the clock of one kind of request. */
export interface ClockRows {
  due: string;
  extension: string | null;
  extensionNotice: string | null;
  extensionOnlyIfSeveralHolders: boolean;
  /** Each requester stands in one of them at most. */
  askedBy: AskedBy[];
}

export interface LegalProfile {
  code: string;
  title: LocalizedText;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  mark: SourceMark;
  source: string;
  /**
   * The media law counts from receipt, the APPC from the day after registration. The switch says which of the two
   * readings makes the term; a clock always shows both.
   */
  clockAnchor: 'receipt' | 'registration';
  /** The statute's own words, which change with the law. */
  wording: { request: LocalizedText; massMedia: LocalizedText };
  kinds: Record<RequestKind, ClockRows>;
  /** What a requester asks as a rule: the kind of a request that names none, or one that is not theirs. */
  usualKinds: Record<RequesterKind, RequestKind>;
  terms: LegalTerm[];
  refusalGrounds: RefusalGround[];
  /** Grounds of the decisions that end a request without an answer or a refusal: return (APPC 64(7)), termination (APPC 88(1)). */
  procedure: { returnGrounds: AccreditationItem[]; terminationGrounds: AccreditationItem[] };
  complaintWithdrawal: ComplaintWithdrawalRules;
  /** Null where nothing is known of the profile's rules on accreditation. */
  accreditation: AccreditationRules | null;
  /** Absent where the law of the profile's time said nothing about internet resources. */
  publishing?: PublishingRules;
  notification: NotificationRules;
  unitEnquiry: EnquiryRules;
  /** The same for a question to another body of the installation. */
  bodyEnquiry: EnquiryRules;
}
