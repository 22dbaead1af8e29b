import type { LocalizedText } from './clock-types';
import type { DismissalReason, NameKind, Severity } from './story-types';

/** Tone scores, 0 to 1, from which something is done. */
export interface CoverageSettings {
  /** From here the head is told at once. */
  notifyAt: number;
  /** From here an officer looks. */
  triageAt: number;
  severityAt: { critical: number; high: number; medium: number };
}

/** A name by which an article is found to be about the body. */
export interface WatchName {
  id: string;
  key: string;
  kind: NameKind;
  text: string;
  language: 'kk' | 'ru';
  active: boolean;
}

export type NewWatchName = Pick<WatchName, 'kind' | 'text' | 'language'>;

/** A word or a phrase; its inflected forms count. */
export interface RuleWord {
  language: 'kk' | 'ru';
  text: string;
}

/** Words that near a name of the body make an article a matter for the head, whatever its score. */
export interface NewCoverageRule {
  name: LocalizedText;
  severity: Severity;
  /** In one sentence with the name, or anywhere in the article. */
  within: 'sentence' | 'article';
  /** The body itself or its head; or also its places and programmes. */
  about: 'named' | 'touched';
  /** Tone score the article must have besides. */
  minScore: number;
  words: RuleWord[];
  /** In a sentence with one of these the words do not count. */
  unless: RuleWord[];
  active: boolean;
}

export type CoverageRule = NewCoverageRule & { id: string };

type Outcome = 'notify' | 'triage' | 'none';

/** An article on which something was tried, with the sentence that has it. */
export interface TriedArticle {
  articleId: string;
  title: string;
  url: string;
  sourceName: string;
  language: string;
  publishedAt: string;
  sentence: string;
  marks: { start: number; end: number }[];
}

/** What a name would have found lately, with the denominator. */
export interface NameDryRun {
  since: string;
  read: number;
  leftOut: boolean;
  named: number;
  added: number;
  /** `storyId` is null where no name of today finds the article. */
  items: (TriedArticle & { storyId: string | null })[];
}

/** An article the rule would have caught. */
export interface Caught extends TriedArticle {
  storyId: string;
  was: Outcome;
  wouldBe: Outcome;
  officerSaid: DismissalReason | 'negative' | null;
}

/** What a rule would have caught lately, with the denominators. */
export interface DryRun {
  since: string;
  articles: number;
  aboutUs: number;
  leftOut: boolean;
  caught: number;
  stories: number;
  newlyTold: number;
  noLongerCaught: number;
  confirmed: number;
  falseAlarms: number;
  items: Caught[];
}

/** Local hours `HH:mm`; `to` before `from` is on the next day. */
export interface QuietSpan {
  from: string;
  to: string;
}

export type QuietSeverity = 'high' | 'medium' | 'low';

/** When a matter of each severity waits until the head is told; null: at any hour. */
export type QuietHours = Record<QuietSeverity, QuietSpan | null>;

export interface CoverageRuleList {
  items: CoverageRule[];
  /** Over what was found in so many days a rule is tried. */
  dryRunDays: number;
}
