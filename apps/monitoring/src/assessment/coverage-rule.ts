import type { Severity } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';

/** A word or a phrase; its inflected forms count. */
export interface RuleWord {
  language: 'kk' | 'ru';
  text: string;
}

/** Words that, near a name of the body, make an article a matter for the head whatever its score. */
export interface CoverageRule {
  id: string;
  name: LocalizedText;
  severity: Severity;
  /** `sentence`: the words stand in one sentence (or the headline) with the name; `article`: anywhere. */
  within: 'sentence' | 'article';
  /** `named`: the body itself, its head; `touched`: also its places and programmes. */
  about: 'named' | 'touched';
  /** The tone score the article must have besides. */
  minScore: number;
  words: RuleWord[];
  /** Where one of these stands in the same sentence the words do not count: a denial, a condolence, good news. */
  unless: RuleWord[];
}
