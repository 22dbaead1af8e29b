import { blocking } from '../domain/draft-checks.js';
import type { CheckCode } from '../domain/check-words.js';
import { problems } from '../problems.js';
import type { DraftView } from './drafts.js';

/** Problem `draft-not-ready`, which names every check that stands against the sending and the sentences it speaks of. */
export function requireReady({ checks }: DraftView, but: readonly CheckCode[] = []): void {
  const faults = blocking(checks).filter(({ code }) => !but.includes(code));
  if (faults.length === 0) return;
  throw problems['draft-not-ready'](
    {},
    faults.flatMap(({ code, words, about }) =>
      (about.length > 0 ? about : [null]).map((sentence) => ({
        field: `checks.${code}`,
        code,
        texts: sentence
          ? { kk: `${words.kk}: ${sentence}`, ru: `${words.ru}: ${sentence}`, en: `${words.en}: ${sentence}` }
          : words,
      })),
    ),
  );
}
