import type { Language, LocalizedText } from './types';

export type LineState = 'draft' | 'waiting' | 'valid' | 'expired' | 'withdrawn' | 'superseded';
export type LineView = 'all' | 'valid' | 'ending' | 'waiting' | 'draft' | 'over' | 'contradictions';
/** Why a version may not be inserted into an answer. */
export type InsertionBar = Exclude<LineState, 'valid'> | 'internal' | 'not-yet';
export type LineCommand = 'edit' | 'ask-approval' | 'return' | 'approve' | 'withdraw' | 'discard' | 'revise';
export type Approver = 'unit' | 'authorized-person' | 'first-head';
export type SourceKind = 'act' | 'document' | 'page' | 'unit-reply';

export interface LineEdition {
  question: string;
  text: string;
}
export type LineEditions = Partial<Record<Language, LineEdition>>;

export interface LineContent {
  editions: LineEditions;
  source: { kind: SourceKind; reference: string; url: string | null };
  restriction: 'may-be-quoted' | 'internal';
  tags: string[];
  validFrom: string;
  validUntil: string;
}

export interface LineItem extends LineContent {
  id: string;
  version: number;
  state: LineState;
  topic: { id: string; name: LocalizedText };
  unitId: string;
  unitName: LocalizedText | null;
  ownerId: string;
  ownerName: string | null;
  bar: InsertionBar | null;
  openVersion: LineState | null;
  contradictions: number;
}

interface Deed {
  by: string | null;
  at: string;
}

export interface LineVersion extends LineContent {
  version: number;
  state: LineState;
  authors: string[];
  writtenAt: string;
  asked: Deed | null;
  returned: { by: string; comment: string } | null;
  approved: Deed | null;
  ended: (Deed & { reason: string | null }) | null;
}

export interface LineUse {
  version: number;
  language: Language;
  requestId: string;
  number: string;
  subject: string;
  insertedBy: string;
  insertedAt: string;
  sentAt: string | null;
  outdated: boolean;
}

export interface Contradiction {
  id: string;
  foundIn: 'line' | 'answer';
  subjectId: string;
  requestNumber: string | null;
  lineId: string;
  unitName: LocalizedText | null;
  topicName: LocalizedText;
  kind: 'number' | 'date' | 'name' | 'polarity';
  language: Language;
  ownSentence: string;
  otherSentence: string;
  ownSays: string;
  otherSays: string;
  foundAt: string;
  resolution: 'kept' | 'changed' | 'asked-unit' | null;
  reason: string | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
}

export interface LineDetails extends LineItem {
  revision: number;
  latestVersion: number;
  versions: LineVersion[];
  uses: LineUse[];
  found: Contradiction[];
  allowedActions: LineCommand[];
  approvalFault: 'author' | 'rank' | null;
}

export interface LineInput extends LineContent {
  topicId: string;
  unitId: string;
  ownerId?: string;
}

export interface LinesForRequest {
  suggested: LineItem[];
  drafted: { lineId: string; version: number; question: string; bar: InsertionBar | null }[];
  contradictions: Contradiction[];
}

export interface InsertedLine {
  useId: string;
  lineId: string;
  version: number;
  text: string;
  source: LineContent['source'];
}

export type TopicGap = 'no-valid-line' | 'review-overdue' | 'unit-closed' | 'deputy-closed' | 'no-deputy';

export interface TopicInput {
  name: LocalizedText;
  unitId: string;
  deputyUnitId: string | null;
  approver: Approver;
  validFrom: string;
  reviewOn: string;
  remindWorkingDays: number;
}

export interface Topic extends TopicInput {
  id: string;
  unitName: LocalizedText | null;
  deputyUnitName: LocalizedText | null;
  revision: number;
  validLines: number;
  openLines: number;
  gaps: TopicGap[];
}
