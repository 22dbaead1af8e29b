import type { Clock, ClockDay, Language, LocalizedText } from './types';

export type AccreditationState = 'submitted' | 'granted' | 'refused' | 'revoked' | 'expired';
export type AccreditationView = 'open' | 'overdue' | 'valid' | 'ended' | 'all';
export type OutletKind = 'newspaper' | 'television' | 'radio' | 'news-agency' | 'online';

/** Where an application or an accreditation stands, with its clock in one line. */
export interface AccreditationItem {
  id: string;
  number: string;
  state: AccreditationState;
  receivedAt: string;
  dueOn: string;
  dueAt: string;
  dueState: 'on-time' | 'due-today' | 'overdue' | 'decided' | 'decided-late';
  workingDaysLeft: number;
  workingDaysOverdue: number;
  decidedAt: string | null;
  grantedOn: string | null;
  validUntil: string | null;
  revokedAt: string | null;
  days: ClockDay[];
}

export interface AccreditationLine extends AccreditationItem {
  journalist: { id: string; name: string };
  outlet: { id: string; name: string };
}

export type AccreditationCounts = Record<AccreditationView, number> & { nextDueAt: string | null };

export interface OutletInput {
  name: string;
  kind: OutletKind;
  bin?: string | null;
  registrationNumber?: string | null;
  registeredOn?: string | null;
  foreignMedia?: boolean;
  editorName?: string | null;
  email?: string | null;
  phone?: string | null;
}

export interface Outlet extends OutletInput {
  id: string;
  byApplicant: boolean;
  version: number;
}

export interface RepresentativeInput {
  name: string;
  position?: string | null;
  email?: string | null;
  phone?: string | null;
}

export interface JournalistInput extends RepresentativeInput {
  outletId: string;
  personId?: string | null;
}

export interface Journalist extends JournalistInput {
  id: string;
  outletName: string;
  byApplicant: boolean;
  version: number;
}

/** A document or a ground out of the closed list of the law. */
export interface LegalItem {
  code: string;
  label: LocalizedText;
  legalBasis: LocalizedText;
}

export interface AdverseDecision {
  groundCode: string;
  groundLabel: LocalizedText | null;
  reasoning: string;
  basis: string | null;
  language: Language;
  legalReference: string;
  appealText: string;
}

export type AccreditationClock = Omit<
  Clock,
  | 'kind'
  | 'anchor'
  | 'redirectBy'
  | 'returnBy'
  | 'dueIfExtended'
  | 'extensionAllowedOnlyIfSeveralHolders'
  | 'extensionNoticeWd'
  | 'warnAt'
  | 'originalDueOn'
>;

export interface AccreditationDetails extends AccreditationItem {
  version: number;
  language: Language;
  strategicObject: boolean;
  byApplicant: boolean;
  outlet: Outlet;
  journalist: Journalist;
  clock: AccreditationClock;
  documents: { item: LegalItem; present: boolean }[];
  obstacles: ('documents-missing' | 'media-not-registered' | 'foreign-media' | 'revoked-lately')[];
  checkCode: string | null;
  refusal: AdverseDecision | null;
  revocation: AdverseDecision | null;
  barredUntil: string | null;
  history: { at: string; kind: string; actorRole: string | null; clause: LocalizedText | null }[];
  allowedActions: ('grant' | 'refuse' | 'revoke')[];
}

export interface OwnAccreditation extends AccreditationItem {
  body: { id: string; name: LocalizedText };
  outletName: string;
  journalistName: string;
  clock: AccreditationClock;
  checkCode: string | null;
  refusal: AdverseDecision | null;
  revocation: AdverseDecision | null;
}

export interface ApplicationInput {
  language: Language;
  documents: string[];
}

export interface CheckedCard {
  asOf: string;
  number: string;
  state: 'valid' | 'revoked' | 'expired';
  bodyName: LocalizedText;
  validFrom: string;
  validUntil: string | null;
  revokedAt: string | null;
  holder: { name: string; position: string | null; outletName: string } | null;
}
