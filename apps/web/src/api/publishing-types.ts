import type { Language, LocalizedText } from './types';

export type PublicationView =
  'all' | 'drafts' | 'approval' | 'immediate' | 'published' | 'withdrawn' | 'second-check' | 'review';

export type PublicationState = 'draft' | 'on-approval' | 'published' | 'corrected' | 'withdrawn';

export type PublicationAction =
  'edit' | 'ask-approval' | 'ask-immediate' | 'approve' | 'approve-immediately' | 'return' | 'withdraw' | 'check-again';

export interface Edition {
  title: string;
  lead: string;
  text: string;
}

export type Editions = Partial<Record<Language, Edition>>;

/** A text for readers: Kazakh and Russian, English where there is one. */
export interface OfficialNote {
  kk: string;
  ru: string;
  en?: string;
}

/** A section and the internet resource it is on. */
export interface PlacedIn {
  id: string;
  kind: string;
  name: LocalizedText;
  resourceKind: string;
  slug: string;
}

export interface PublicationItem {
  id: string;
  version: number;
  state: PublicationState;
  revision: 'draft' | 'on-approval' | null;
  section: PlacedIn;
  /** Where else it stands, as on the other internet resource. */
  alsoIn: PlacedIn[];
  /** The story of the media it answers. */
  storyId: string | null;
  titles: Partial<Record<Language, string>>;
  firstPublishedAt: string | null;
  updatedAt: string | null;
  changedAt: string;
  freshUntil: string | null;
  reviewOn: string | null;
  approval: { immediate: boolean; reason: string | null; askedBy: string; askedAt: string } | null;
  secondCheck: { dueOn: string; dueAt: string; isOverdue: boolean } | null;
}

export type ChangeKind = 'first' | 'update' | 'correction';

export interface PublicationDetails extends PublicationItem {
  editions: Editions;
  publicEditions: Editions | null;
  checklist: { code: 'language' | 'title' | 'lead' | 'text' | 'gaps'; language: Language; isMet: boolean }[];
  withdrawal: { at: string; reason: OfficialNote } | null;
  history: { at: string; kind: string; actorId: string; params: Record<string, unknown> }[];
  returned: { comment: string; by: string; at: string } | null;
  allowedActions: PublicationAction[];
}

export interface SectionTerm {
  begins: 'publication' | 'data-received';
  value: number;
  unit: string;
  clause: LocalizedText;
}

export interface Section {
  id: string;
  kind: string;
  name: LocalizedText;
  freshness: 'no-term' | 'fresh' | 'due-today' | 'stale';
  lastPublishedAt: string | null;
  freshUntil: string | null;
  staleSince: string | null;
  term: SectionTerm | null;
}

export interface Resource {
  id: string;
  kind: 'body' | 'first-head';
  slug: string;
  name: LocalizedText;
  sections: Section[];
}

export interface ResourceInput {
  kind: Resource['kind'];
  slug: string;
  name: LocalizedText;
}

export interface SectionInput {
  resourceId: string;
  kind: string;
}

export interface SectionKind {
  code: string;
  name: LocalizedText;
  term: SectionTerm | null;
}

export interface PublishingRules {
  sections: SectionKind[];
  requiredLanguages: Language[];
  confirmations: { code: string; label: LocalizedText; clause: LocalizedText }[];
}

/** An internet resource as anybody sees it. */
export interface Newsroom {
  resourceId: string;
  slug: string;
  kind: 'body' | 'first-head';
  name: LocalizedText;
  bodyName: LocalizedText;
}

export interface NewsroomDetails extends Newsroom {
  sections: { id: string; kind: string; name: LocalizedText; lastPublishedAt: string | null }[];
  others: Newsroom[];
}

export interface NewsLine {
  id: string;
  section: { id: string; name: LocalizedText };
  state: 'published' | 'corrected';
  /** The language of title and lead: not always the reader's. */
  language: Language;
  languages: Language[];
  title: string;
  lead: string;
  publishedAt: string;
  updatedAt: string;
}

export interface NewsDetails {
  id: string;
  state: 'published' | 'corrected' | 'withdrawn';
  section: { id: string; name: LocalizedText };
  editions: Editions;
  publishedAt: string;
  updatedAt: string;
  changes: { number: number; changeKind: ChangeKind; note: OfficialNote | null; releasedAt: string }[];
  withdrawal: { at: string; reason: OfficialNote } | null;
}
