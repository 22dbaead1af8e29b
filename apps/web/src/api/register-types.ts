import type { LocalizedText } from './clock-types';
import type { JointBody, Language, Page, RequestState } from './types';

/** Question and answer, or only the topic and what came of it: for a requester who gave no consent. */
export type DisclosureForm = 'full' | 'outcome';

export interface DisclosureRules {
  clause: LocalizedText;
  exclusivityDays: { least: number; most: number; usual: number };
  withoutConsent: { afterDays: number };
}

export interface DisclosureChoice {
  consent: boolean;
  exclusivityDays: number;
}

/** The same with who wrote it down. */
export interface ToldChoice extends DisclosureChoice {
  chosenAt: string;
  told: 'api' | 'web' | 'e-mail' | 'oral' | 'paper' | null;
  recordedByName: string | null;
}

/** How a requester tells it to an officer. */
export type WayOfTelling = 'oral' | 'paper' | 'e-mail';

export interface EntryNote {
  at: string;
  kind: 'correction' | 'withdrawal';
  note: string;
}

/** An entry as anybody reads it; texts are null without consent, and all of them once it is withdrawn. */
export interface PublicEntry {
  id: string;
  number: string;
  form: DisclosureForm;
  language: Language;
  state: RequestState;
  receivedAt: string;
  closedAt: string;
  extendedAt: string | null;
  late: boolean;
  groundLabel: LocalizedText | null;
  /** The grounds on which an answer withholds parts. */
  withheldLabels: LocalizedText[];
  /** The bodies the answer was given jointly with; of one entry alone. */
  jointWith?: JointBody[];
  unitName: LocalizedText | null;
  publishedAt: string;
  withdrawnAt: string | null;
  heading: string | null;
  question: string | null;
  answer: string | null;
  notes: EntryNote[];
  /** When a new answer was given after a complaint; null where none was. */
  renewedAt: string | null;
  /** The texts say an earlier answer than the last. */
  isBehind: boolean;
}

export interface RegisterPage extends Page<PublicEntry> {
  body: { id: string; name: LocalizedText; asOf: string };
  units: { id: string; name: LocalizedText }[];
}

/** What the register is narrowed to; days are `YYYY-MM-DD` of the answer. */
export interface RegisterFilter {
  q?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  outcome?: string | undefined;
  language?: string | undefined;
  unitId?: string | undefined;
  registeredFrom?: string | undefined;
  registeredTo?: string | undefined;
  late?: string | undefined;
  inPart?: string | undefined;
  corrected?: string | undefined;
}

export interface RegisterTexts {
  heading: string;
  question: string | null;
  answer: string | null;
}

export interface RegisterEntry extends RegisterTexts {
  form: DisclosureForm;
  publishAt: string;
  confirmedAt: string;
  confirmedByName: string | null;
  publishedAt: string | null;
  withdrawnAt: string | null;
  notes: EntryNote[];
  /** When a new answer was given after a complaint; null where none was. */
  renewedAt: string | null;
  /** The texts say an earlier answer than the last. */
  isBehind: boolean;
}

/** What an officer prepares an entry from. */
export interface RegisterPreparation {
  number: string;
  language: Language;
  form: DisclosureForm;
  publishAt: string;
  choice: DisclosureChoice | null;
  original: RegisterTexts;
  suggestion: RegisterTexts;
  entry: RegisterEntry | null;
}

export interface EntryInput {
  heading: string;
  question?: string | undefined;
  answer?: string | undefined;
  /** Words that look like personal data and are vouched for. */
  kept?: string[] | undefined;
}

export type DeskView = 'prepare' | 'behind' | 'waiting' | 'public' | 'withdrawn';

export interface DeskItem {
  id: string;
  number: string;
  subject: string;
  state: RequestState;
  closedAt: string;
  form: DisclosureForm | null;
  publishAt: string | null;
  publishedAt: string | null;
  withdrawnAt: string | null;
  /** When the request was answered anew, where the entry does not say that answer yet. */
  behindSince: string | null;
}

export type Desk = Page<DeskItem> & { counts: Record<DeskView, number> };
