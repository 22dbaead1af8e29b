import type { Severity } from '@baspasoz/contracts';
import { findMentions } from '@baspasoz/media-text';
import type { NamePattern } from '@baspasoz/media-text';
import type { LocalizedText } from '@baspasoz/law';
import type { CoverageRule, RuleWord } from './coverage-rule.js';
import { sentenceAt } from './read-text.js';
import type { ReadText, Sentence } from './read-text.js';
import { mentionsFor } from './relevance.js';
import type { Relevance } from './relevance.js';

export interface Span {
  text: string;
  start: number;
  end: number;
}

/** A rule that fired, with the words that fired it. */
export interface MatchedRule {
  id: string;
  name: LocalizedText;
  severity: Severity;
  matched: Span[];
}

const known = new WeakMap<readonly RuleWord[], NamePattern[]>();

/** The same patterns for the same words, since a pattern is compiled once. */
function patternsOf(words: readonly RuleWord[]): NamePattern[] {
  const patterns =
    known.get(words) ?? words.map(({ language, text }) => ({ key: text, kind: 'name' as const, text, language }));
  known.set(words, patterns);
  return patterns;
}

function wordsIn(text: string, words: readonly RuleWord[]): Span[] {
  if (words.length === 0) return [];
  return findMentions(text, patternsOf(words)).map(({ matched, start, end }) => ({ text: matched, start, end }));
}

function matchOf(rule: CoverageRule, read: ReadText, relevance: Relevance, score: number): Span[] {
  if (score < rule.minScore) return [];
  const mentions = mentionsFor(rule.about, relevance.mentions);
  if (mentions.length === 0) return [];
  const near = new Set<Sentence | null>(mentions.map(({ start }) => sentenceAt(read, start)));
  return wordsIn(read.text, rule.words).filter(({ start }) => {
    const sentence = sentenceAt(read, start);
    if (rule.within === 'sentence' && !near.has(sentence)) return false;
    return sentence === null || wordsIn(sentence.text, rule.unless).length === 0;
  });
}

/** The rules that fire on an article of this tone score, the gravest as the body ordered them. */
export function matchRules(
  rules: readonly CoverageRule[],
  read: ReadText,
  relevance: Relevance,
  score: number,
): MatchedRule[] {
  return rules.flatMap((rule) => {
    const matched = matchOf(rule, read, relevance, score);
    return matched.length > 0 ? [{ id: rule.id, name: rule.name, severity: rule.severity, matched }] : [];
  });
}
