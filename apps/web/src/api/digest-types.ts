import type { Spike } from './spike-paths';
import type { LocalizedText } from './clock-types';
import type { CoverageLanguage, Severity, StoryState } from './story-types';

export type DigestSlot = 'morning' | 'evening';

/** Which article of which outlet, and when. */
export interface Carried {
  source: string;
  url: string;
  publishedAt: string;
}

/** What was done about a story. */
export interface Deed {
  kind: 'told' | 'acknowledged' | 'confirmed' | 'dismissed' | 'reopened' | 'instructed';
  at: string;
  reason?: string;
  unit?: LocalizedText;
  dueOn?: string;
  state?: string | null;
}

export interface DigestStory {
  id: string;
  state: StoryState | 'quiet';
  title: string;
  language: CoverageLanguage;
  severity: Severity | null;
  score: number;
  quote: string | null;
  carried: Carried;
  /** Who published it first. */
  first: Carried;
  articles: number;
  sources: number;
  reprints: number;
  /** It was in an earlier digest and has changed since. */
  isKnown: boolean;
  deeds: Deed[];
}

export interface OverdueDuty {
  kind:
    | 'deadline-breached'
    | 'section-stale'
    | 'accreditation-term-breached'
    | 'complaint-overdue'
    | 'official-message-overdue'
    | 'instruction-overdue';
  pageOf: string;
  number: string | null;
  unit: LocalizedText | null;
  since: string;
  isAcknowledged: boolean;
}

/** The first of many, and how many there are. */
interface Counted<Item> {
  all: number;
  items: Item[];
}

export interface DigestContent {
  stories: Counted<DigestStory>;
  below: Counted<DigestStory>;
  /** Under way, or ended since the digest before; digests of the first days know none. */
  waves?: Spike[];
  silent: { id: string; name: string; since: string }[];
  overdue: Counted<OverdueDuty>;
}

/** A digest as it was made; without an id the next one, as it would be made now. */
export interface Digest {
  id: string | null;
  slot: DigestSlot | null;
  slotAt: string | null;
  since: string;
  until: string;
  minutes: number;
  content: DigestContent;
}

export interface DigestLine {
  id: string;
  slot: DigestSlot;
  slotAt: string;
  stories: number;
  below: number;
  overdue: number;
  silent: number;
  waves: number;
  gravest: Severity | null;
}

export interface DigestChoice {
  morning: boolean;
  evening: boolean;
}

export interface DigestHours {
  morning: string | null;
  evening: string | null;
  onDaysOff: boolean;
}
