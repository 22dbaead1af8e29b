import { toneThresholds } from '@baspasoz/media-text';
import defaults from './coverage-defaults.json' with { type: 'json' };
import type { CoverageRule } from './coverage-rule.js';
import type { Thresholds } from './thresholds.js';

export interface StoryParameters {
  /** Two articles further apart than this are not one event. */
  windowHours: number;
  /** MinHash similarity from which a text is a reprint of another in its language. */
  reprintAt: number;
  /** Likeness of event marks from which two texts, in whatever language, tell one event. */
  sameEventAt: number;
  /** What was published earlier goes to triage: the archive of a new source does not page the head. */
  notifyIfPublishedWithinDays: number;
  /** A story has grown when so many times more sources carry it. */
  growthFactor: number;
}

/** How a rule is tried before it is saved. */
export interface DryRunParameters {
  /** Over what was found in so many days. */
  days: number;
  /** At most so many articles about the body are read, the newest. */
  mostRead: number;
  /** So many of the caught are shown, the newest. */
  shown: number;
}

/** When the term of the official message on an emergency begins to run. */
export interface OfficialMessageParameters {
  /** Key of the term row. */
  term: string;
  /** Rules that catch an emergency: a story one of them caught has the clock. */
  emergencies: string[];
}

interface CoverageDefaults {
  thresholds: Thresholds;
  story: StoryParameters;
  dryRun: DryRunParameters;
  officialMessage: OfficialMessageParameters;
  rules: CoverageRule[];
}

const { severityAt, story, dryRun, officialMessage, rules } = defaults as Omit<CoverageDefaults, 'thresholds'> &
  Pick<Thresholds, 'severityAt'>;

/** What holds for a body that has set nothing: data with its source mark, since the law is silent; the scores are the model's. */
export const coverageDefaults: CoverageDefaults = {
  thresholds: { ...toneThresholds, severityAt },
  story,
  dryRun,
  officialMessage,
  rules,
};
