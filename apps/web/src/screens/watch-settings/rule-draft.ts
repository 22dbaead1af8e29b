import type { NewCoverageRule, RuleWord } from '../../api/coverage-types';
import { isScore, numberIn } from './score';

/** A rule as it is typed: words one a line, by language. */
export interface RuleDraft extends Omit<NewCoverageRule, 'minScore' | 'words' | 'unless'> {
  minScore: string;
  words: Record<RuleWord['language'], string>;
  unless: Record<RuleWord['language'], string>;
}

export type RuleFault = 'name' | 'words' | 'minScore';

export const emptyRule: RuleDraft = {
  name: { kk: '', ru: '', en: '' },
  severity: 'high',
  within: 'sentence',
  about: 'named',
  minScore: '0',
  words: { kk: '', ru: '' },
  unless: { kk: '', ru: '' },
  active: true,
};

const linesOf = (words: readonly RuleWord[], language: RuleWord['language']): string =>
  words
    .filter((word) => word.language === language)
    .map(({ text }) => text)
    .join('\n');

const wordsIn = (lines: RuleDraft['words']): RuleWord[] =>
  (['kk', 'ru'] as const).flatMap((language) =>
    [...new Set(lines[language].split('\n').map((line) => line.trim()))]
      .filter((text) => text !== '')
      .map((text) => ({ language, text })),
  );

export const ruleDraftOf = (rule: NewCoverageRule, write: (value: number) => string): RuleDraft => ({
  ...rule,
  minScore: write(rule.minScore),
  words: { kk: linesOf(rule.words, 'kk'), ru: linesOf(rule.words, 'ru') },
  unless: { kk: linesOf(rule.unless, 'kk'), ru: linesOf(rule.unless, 'ru') },
});

/** What keeps the draft from being a rule. */
export function ruleFaultsOf({ name, words, minScore }: RuleDraft): RuleFault[] {
  const faults: RuleFault[] = [];
  if ([name.kk, name.ru, name.en].some((text) => text.trim() === '')) faults.push('name');
  if (wordsIn(words).length === 0) faults.push('words');
  if (!isScore(numberIn(minScore))) faults.push('minScore');
  return faults;
}

/** The rule as the service takes it; null while something is missing. */
export function ruleOf(draft: RuleDraft): NewCoverageRule | null {
  if (ruleFaultsOf(draft).length > 0) return null;
  const { kk, ru, en } = draft.name;
  return {
    name: { kk: kk.trim(), ru: ru.trim(), en: en.trim() },
    severity: draft.severity,
    within: draft.within,
    about: draft.about,
    minScore: numberIn(draft.minScore),
    words: wordsIn(draft.words),
    unless: wordsIn(draft.unless),
    active: draft.active,
  };
}
