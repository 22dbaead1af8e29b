import type { Approval, ChainStep } from './approval-types';
import type { ClosingWords, JointBody, Language, LocalizedText, RequestState } from './types';

export type AnswerForm = 'e-mail' | 'paper' | 'oral';
export const answerForms: AnswerForm[] = ['e-mail', 'paper', 'oral'];

export type SourceKind = 'unit-reply' | 'body-reply' | 'line' | 'document' | 'register' | 'official' | 'earlier-answer';
export const sourceKinds: SourceKind[] = [
  'unit-reply',
  'body-reply',
  'document',
  'register',
  'official',
  'line',
  'earlier-answer',
];

/** Where a statement of an answer comes from. */
export interface ClaimSource {
  kind: SourceKind;
  /** What a reader sees: a title, a number, a name. */
  label: string;
  /** Id of what is cited, in the service that owns it. */
  ref?: string;
  version?: number;
  url?: string;
}

/** The officer's word on a sentence: where it comes from, or, without a source, that it states no fact. */
export interface ClaimMark {
  language: Language;
  sentence: string;
  source?: ClaimSource | null;
}

/** A sentence that states a fact, or was marked, with what makes it look so. */
export interface DraftClaim {
  language: Language;
  sentence: string;
  signs: ('number' | 'month' | 'money-or-share' | 'act')[];
  mark: ClaimMark | null;
}

export interface DraftCheck {
  code: string;
  severity: 'block' | 'warn';
  passed: boolean;
  words: LocalizedText;
  clause: LocalizedText | null;
  about: string[];
}

export type Texts = Partial<Record<Language, string>>;

/** What of the asked an answer does not give: on which ground, what exactly, and why, in the languages of the answer. */
export interface WithheldPart {
  groundCode: string;
  what: Texts;
  reasoning: Texts;
}

/** The same with its ground in words. */
export interface WithheldView extends WithheldPart {
  groundLabel: LocalizedText | null;
  clause: LocalizedText | null;
}

/** What is written by hand. */
export interface DraftContent {
  form: AnswerForm;
  oralTopic?: string | null;
  texts: Texts;
  marks: ClaimMark[];
  /** Of a new answer that satisfies a complaint: what is changed by it. */
  resolution?: string | null;
  withheld?: WithheldPart[];
}

/** Which draft of a request: of its first answer, or of the new one after a complaint. */
export interface DraftOf {
  id: string;
  complaintId: string | null;
}

export interface DraftVersion extends DraftContent {
  version: number;
  writtenByName: string | null;
  writtenAt: string | null;
}

export interface Draft extends DraftVersion {
  language: Language;
  claims: DraftClaim[];
  /** The bodies whose positions stand in the text. */
  jointWith: JointBody[];
  closing: Partial<Record<Language, ClosingWords>>;
  checks: DraftCheck[];
  /** Who has to approve it in this body; empty when nobody has to. */
  chain: ChainStep[];
  approval: Approval | null;
}

/** A refusal that is being agreed on. */
export interface RefusalDraft extends Draft {
  groundCode: string | null;
}

/** A request that asks about the same, with what was answered; null where nothing was. */
export interface EarlierRequest {
  id: string;
  number: string;
  subject: string;
  language: Language;
  state: RequestState;
  receivedAt: string;
  answer: { answeredAt: string; texts: Texts } | null;
}

export interface OralTopic {
  code: string;
  label: LocalizedText;
}

export type DraftInput = Omit<DraftContent, 'oralTopic' | 'resolution'> & {
  oralTopic?: string;
  resolution?: string;
  autosave?: boolean;
};
