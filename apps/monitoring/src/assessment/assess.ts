import { identifyLanguage, scoreTone } from '@baspasoz/media-text';
import type { CoverageLanguage } from '@baspasoz/contracts';
import type { NamePattern } from '@baspasoz/media-text';
import { chooseQuote } from './choose-quote.js';
import type { WeighedWord } from './choose-quote.js';
import type { CoverageRule } from './coverage-rule.js';
import { matchRules } from './match-rules.js';
import type { MatchedRule } from './match-rules.js';
import { readText } from './read-text.js';
import type { ReadText, Sentence } from './read-text.js';
import { relevanceOf } from './relevance.js';
import type { Mention, Relevance } from './relevance.js';
import type { Thresholds } from './thresholds.js';
import { verdictOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** What a body watches for and how it decides. */
export interface CoverageFrame {
  names: readonly NamePattern[];
  rules: readonly CoverageRule[];
  thresholds: Thresholds;
}

/** What was found about one article, with everything that explains it. Positions are those of the text as it was read. */
export interface Assessment {
  read: ReadText;
  language: CoverageLanguage;
  about: Relevance['about'];
  mentions: Mention[];
  score: number;
  because: WeighedWord[];
  model: string;
  rules: MatchedRule[];
  verdict: Verdict;
  quote: Sentence | null;
}

/** So many words explain a score; the rest weighed next to nothing. */
const MOST_WORDS = 12;

/** Reads one article for a body. Pure: the same text, frame and model give the same assessment. */
export function assess(
  { title, text, isOld }: { title: string; text: string; isOld: boolean },
  { names, rules, thresholds }: CoverageFrame,
): Assessment {
  const read = readText(title, text);
  const { language } = identifyLanguage(read.text);
  const { about, mentions } = relevanceOf(read, names);
  if (about === null) {
    const nothing = { score: 0, because: [], model: '', rules: [], verdict: { outcome: 'none' as const }, quote: null };
    return { read, language, about, mentions, ...nothing };
  }
  const tone = scoreTone(read.text, language);
  const because = tone.because.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
  const matched = matchRules(rules, read, { about, mentions }, tone.score);
  const verdict = verdictOf({ about, score: tone.score, rules: matched, isOld }, thresholds);
  const quote = chooseQuote(read, { rules: matched, mentions, because });
  return {
    read,
    language,
    about,
    mentions,
    score: tone.score,
    because,
    model: tone.model,
    rules: matched,
    verdict,
    quote,
  };
}
