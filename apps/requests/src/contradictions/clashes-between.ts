import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { LineEditions } from '../domain/line-content.js';
import type { Clash } from './clash.js';
import { compareStatements } from './compare-statements.js';
import { statementsOf } from './statement.js';

/**
 * Where a new text says otherwise than a valid line, sentence by sentence, with the words that differ. Editions in one language are
 * compared in it; only texts without a language in common are compared across Kazakh and Russian, and then by their numbers.
 * What was found in one language is not told again in the next.
 *
 * It reads words, not meaning: it finds a number, a date, a name or a denial that differs in sentences alike, and misses what is said in
 * other words. How often: docs/contradictions.md.
 */
export function clashesBetween(
  own: LineEditions,
  other: LineEditions,
  onOneTopic: boolean,
): (Clash & { language: Language })[] {
  const both = languages.filter((language) => own[language] && other[language]);
  const pairs: [Language, Language][] =
    both.length > 0
      ? both.map((language) => [language, language])
      : languages.flatMap((one) =>
          languages.filter((two) => own[one] && other[two]).map((two): [Language, Language] => [one, two]),
        );
  const found: (Clash & { language: Language })[] = [];
  for (const [ours, theirs] of pairs) {
    const told = new Set(found.map(({ kind }) => kind));
    const rivals = statementsOf(other[theirs]?.text ?? '', theirs);
    for (const statement of statementsOf(own[ours]?.text ?? '', ours))
      for (const rival of rivals) {
        const clash = compareStatements(statement, rival, onOneTopic);
        if (clash && !told.has(clash.kind)) found.push({ ...clash, language: ours });
      }
  }
  return found;
}
