import type { NewCoverageRule } from '../../api/coverage-types';
import { emptyRule, ruleDraftOf, ruleFaultsOf, ruleOf } from './rule-draft';

const rule: NewCoverageRule = {
  name: { kk: 'Кезек', ru: 'Очереди', en: 'Queues' },
  severity: 'high',
  within: 'article',
  about: 'touched',
  minScore: 0.05,
  words: [
    { language: 'kk', text: 'кезек' },
    { language: 'ru', text: 'очередь' },
    { language: 'ru', text: 'живая очередь' },
  ],
  unless: [{ language: 'ru', text: 'сократились' }],
  active: false,
};

describe('a rule that is typed', () => {
  test('opened and saved untouched is the rule it was', () => {
    expect(ruleOf(ruleDraftOf(rule, (value) => String(value).replace('.', ',')))).toEqual(rule);
  });

  test('has no word twice and no empty one', () => {
    const draft = { ...ruleDraftOf(rule, String), words: { kk: '\n кезек \nкезек\n', ru: '' } };
    expect(ruleOf(draft)!.words).toEqual([{ language: 'kk', text: 'кезек' }]);
  });

  test('is none while it has no name in a language, no word, or no score', () => {
    expect(ruleFaultsOf({ ...emptyRule, minScore: '2' })).toEqual(['name', 'words', 'minScore']);
    expect(ruleOf(emptyRule)).toBeNull();
  });
});
