import type { CoverageLanguage, Severity } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { Wave } from '../spikes/wave.js';
import type { StoryState } from '../domain/story-state.js';

/** What was done about a story, oldest first. Instants are ISO 8601. */
export type Deed =
  | { kind: 'told' | 'acknowledged' | 'confirmed' | 'reopened'; at: string }
  | { kind: 'dismissed'; at: string; reason: string }
  | { kind: 'instructed'; at: string; unit: LocalizedText; dueOn: string; state: string | null };

/** An article as a digest names it. Titles, quotes and names of outlets are plain text from outside. */
export interface Carried {
  source: string;
  url: string;
  publishedAt: string;
}

export interface DigestStory {
  id: string;
  state: StoryState;
  title: string;
  language: CoverageLanguage;
  severity: Severity | null;
  /** Tone score, 0 to 1. */
  score: number;
  /** The sentence that stands for it; null where none was found. */
  quote: string | null;
  /** Who carried the article that stands for it. */
  carried: Carried;
  /** Who published it first. */
  first: Carried;
  articles: number;
  sources: number;
  reprints: number;
  /** It was in an earlier digest: this one tells what has changed. */
  isKnown: boolean;
  deeds: Deed[];
}

export type DutyKind =
  | 'deadline-breached'
  | 'section-stale'
  | 'accreditation-term-breached'
  | 'complaint-overdue'
  | 'official-message-overdue'
  | 'instruction-overdue';

/** A duty that is not met although its term has ended. */
export interface OverdueDuty {
  kind: DutyKind;
  /** Whose page deals with it: the request, the accreditation; the notification of an instruction. */
  pageOf: string;
  number: string | null;
  unit: LocalizedText | null;
  /** When its term ended. */
  since: string;
  isAcknowledged: boolean;
}

export interface SilentSource {
  id: string;
  name: string;
  since: string;
}

/** A part of a digest of which only the first are told. */
export interface Counted<Item> {
  all: number;
  items: Item[];
}

/** What happened to a body in the media between two instants, and what is late; the same on the page, in the mail and in the PDF. */
export interface DigestContent {
  stories: Counted<DigestStory>;
  /** About the body, below every threshold: nobody was shown them at once. */
  below: Counted<DigestStory>;
  /** Waves of coverage that are under way, or ended since the digest before; digests of the first days know none. */
  waves?: Wave[];
  silent: SilentSource[];
  overdue: Counted<OverdueDuty>;
}

export const isNothing = ({ stories, below, waves = [], silent, overdue }: DigestContent): boolean =>
  stories.all + below.all + waves.length + silent.length + overdue.all === 0;
