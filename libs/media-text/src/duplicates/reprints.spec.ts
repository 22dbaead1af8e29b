import { articlesFrom, newsSentences, seeded } from '../testing/articles.js';
import { edits } from '../testing/edits.js';
import { bandsOf, fingerprintOf, similarity } from './fingerprint.js';

/** The likeness from which the watch takes a text for a reprint. */
const reprint = 0.5;
const sentences = newsSentences();
const articles = [...articlesFrom(sentences.ru, 4), ...articlesFrom(sentences.kk, 3)];
const isKazakh = (article: readonly string[]) => /[әіңғүұқөһ]/.test(article.join(''));

/** As the watch looks: what has no key in common is never compared. */
function isFound(a: Uint32Array, b: Uint32Array): boolean {
  if (similarity(a, b) < reprint) return false;
  const keys = new Set(bandsOf(a));
  return bandsOf(b).some((key) => keys.has(key));
}

describe('on an edit benchmark of real news sentences', () => {
  const chance = seeded(2026);
  const prints = articles.map((article) => fingerprintOf(article.join(' ')));

  test('of reprints at least 98 in 100 are found, whatever the newsroom did to the text', () => {
    const found = Object.entries(edits).map(([name, { edit, isKazakh: onlyKazakh }]) => {
      const tried = articles.map((article, at) => ({ article, print: prints[at]! }));
      const fit = onlyKazakh ? tried.filter(({ article }) => isKazakh(article)) : tried;
      const hits = fit.filter(({ article, print }) => isFound(print, fingerprintOf(edit(article, chance))));
      return { name, tried: fit.length, found: hits.length };
    });
    const sum = (key: 'tried' | 'found') => found.reduce((total, row) => total + row[key], 0);
    expect(sum('tried')).toBeGreaterThan(4_000);
    expect(sum('found') / sum('tried')).toBeGreaterThanOrEqual(0.98);
    // No kind of edit hides behind the others.
    expect(found.filter(({ tried, found: hits }) => hits / tried < 0.95)).toEqual([]);
  });

  test('of pairs that only share a sentence, a quote, at most one in a thousand is taken for a reprint', () => {
    let merged = 0;
    let pairs = 0;
    articles.forEach((article, at) => {
      const next = articles[(at + 1) % articles.length]!;
      const quoting = fingerprintOf([...next.slice(0, 2), article[0], ...next.slice(2)].join(' '));
      pairs += 1;
      if (isFound(prints[at]!, quoting)) merged += 1;
    });
    for (let one = 0; one < prints.length; one += 1)
      for (let other = one + 1; other < prints.length; other += 1) {
        pairs += 1;
        if (isFound(prints[one]!, prints[other]!)) merged += 1;
      }
    expect(pairs).toBeGreaterThan(100_000);
    expect(merged / pairs).toBeLessThanOrEqual(0.001);
  });
});
