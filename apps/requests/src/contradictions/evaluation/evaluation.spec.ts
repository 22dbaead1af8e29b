import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashesBetween } from '../clashes-between.js';

interface Pair {
  half: 'development' | 'test';
  languages: string;
  isContradiction: boolean;
  own: string;
  other: string;
}

/** Odd rows of the file were looked at while the rules were set, even ones only measured. */
const pairs: Pair[] = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row, at) => {
    const [languages = '', label, own = '', other = ''] = row.split('\t');
    return { half: at % 2 === 0 ? 'development' : 'test', languages, isContradiction: label !== '-', own, other };
  });

function isFound({ languages, own, other }: Pair): boolean {
  const [one = 'kk', two = one] = languages.split('-');
  const said = (language: string, text: string) => ({ [language]: { question: '', text } });
  return clashesBetween(said(one, own), said(two, other), true).length > 0;
}

function measured(half: Pair['half'], languages: string) {
  const chosen = pairs.filter((pair) => pair.half === half && pair.languages === languages);
  const count = (is: boolean, found: boolean) =>
    chosen.filter((pair) => pair.isContradiction === is && isFound(pair) === found).length;
  return {
    found: count(true, true),
    missed: count(true, false),
    wrong: count(false, true),
    silent: count(false, false),
  };
}

describe('contradictions on the labelled pairs', () => {
  // What docs/contradictions.md says. A change of the rules changes these numbers, and the page with them.
  it.each([
    ['development', 'kk', { found: 18, missed: 0, wrong: 1, silent: 13 }],
    ['development', 'ru', { found: 18, missed: 1, wrong: 0, silent: 13 }],
    ['development', 'kk-ru', { found: 4, missed: 0, wrong: 0, silent: 1 }],
    ['test', 'kk', { found: 16, missed: 3, wrong: 4, silent: 9 }],
    ['test', 'ru', { found: 16, missed: 2, wrong: 3, silent: 11 }],
    ['test', 'kk-ru', { found: 1, missed: 1, wrong: 0, silent: 3 }],
  ] as const)('are as many as the documents say: %s half, %s', (half, languages, counts) => {
    expect(measured(half, languages)).toEqual(counts);
  });

  it('there are 138 labelled pairs, each once', () => {
    expect(new Set(pairs.map(({ own, other }) => `${own}|${other}`)).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(120);
  });
});
