import type { LocalizedText } from './clock-types';

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type CoverageLanguage = 'kk' | 'ru' | 'mixed' | 'other';
export type StoryState = 'open' | 'confirmed' | 'dismissed' | 'notified';
export type StoryView = 'open' | 'confirmed' | 'dismissed' | 'all';
export type DismissalReason = 'not-negative' | 'not-about-us' | 'duplicate' | 'resolved';

/** Words of a text and where they stand in it, in UTF-16 units of the text as it was read. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** The sentence that caused the alert. */
export interface Quote extends Span {
  articleId: string;
}

export interface StoryRow {
  id: string;
  state: StoryState;
  title: string;
  language: CoverageLanguage;
  /** Tone, 0 to 1; 1 is negative. */
  score: number;
  severity: Severity | null;
  /** How many articles, reprints included, and how many sources carry it. */
  articles: number;
  sources: number;
  firstSeenAt: string;
  lastSeenAt: string;
  quote: Quote | null;
  decidedBy: 'rule' | 'score' | 'officer' | null;
  /** Since when it is a matter for the first head, who is told of a story once. */
  detectedAt: string | null;
}

export interface StoryArticle {
  id: string;
  sourceId: string;
  sourceName: string;
  title: string;
  url: string;
  language: CoverageLanguage;
  publishedAt: string;
  /** The feed's own date could not be believed. */
  dateRepaired: boolean;
  fetchedAt: string;
  excerpt: string;
  reprintOf?: string;
}

export type NameKind = 'name' | 'abbreviation' | 'head' | 'programme' | 'place';

/** Why the story was found: which names, which rules, which words with what weight, against which threshold. */
export interface StoryExplanation {
  relevance: { key: string; kind: NameKind; matched: string; sentence: string }[];
  tone: { score: number; threshold: number; model: string; because: (Span & { weight: number })[] };
  rules: { id: string; name: LocalizedText; matched: Span[] }[];
}

export interface StoryEntry {
  at: string;
  kind:
    | 'found'
    | 'joined'
    | 'raised'
    | 'grown'
    | 'detected'
    | 'confirmed'
    | 'dismissed'
    | 'reopened'
    | 'told'
    | 'handed-on'
    | 'acknowledged'
    | 'answer-begun'
    | 'answer-published'
    | 'answer-withdrawn'
    | 'message-overdue';
  actorId?: string;
  params: Record<string, string | number | null>;
}

/** The clock of the official message on an emergency; the term runs round the clock from the alert. */
export interface OfficialMessage {
  startedAt: string;
  dueAt: string;
  minutes: number;
  clause: LocalizedText;
  overdueAt: string | null;
  withdrawnAt: string | null;
  publishedAt: string | null;
}

/** A publication of the body that answers the story. */
export interface StoryAnswer {
  publicationId: string;
  begunAt: string;
  publishedAt: string | null;
  withdrawnAt: string | null;
}

/** A clock nobody has ended yet, with its story. */
export interface RunningMessage extends OfficialMessage {
  storyId: string;
  title: string;
  language: CoverageLanguage;
  answers: StoryAnswer[];
}

export interface StoryDetails extends Omit<StoryRow, 'articles'> {
  articles: StoryArticle[];
  explanation: StoryExplanation;
  history: StoryEntry[];
  officialMessage: OfficialMessage | null;
  answers: StoryAnswer[];
  allowedActions: ('confirm' | 'dismiss')[];
}
