import { identifyLanguage, scoreTone } from '@baspasoz/media-text';
import { jsonOf, LineError } from '../answer-lines.js';

export interface ScoredLine {
  id: string | number | null;
  /** As told from the text: `kk`, `ru`, `mixed` or `other`. */
  lang: string;
  /** 0..1; how well it ranks is told by docs/monitoring/tone-report.md. */
  score: number;
  /** Words that weighed most towards negative, heaviest first. */
  because: { text: string; start: number; end: number; weight: number }[];
}

/**
 * Scores one JSON line `{id, lang?, text}`. `lang` decides only for sentences too short to tell.
 * @throws {LineError} `bad-json`, `bad-text`
 */
export function scoreLine(line: string): ScoredLine {
  const row = jsonOf(line);
  if (
    typeof row !== 'object' ||
    row === null ||
    Array.isArray(row) ||
    typeof (row as { text?: unknown }).text !== 'string'
  )
    throw new LineError('bad-text', 'a line is a JSON object {id, lang?, text}, the text a string');
  const { id, lang, text } = row as { id?: unknown; lang?: unknown; text: string };
  const { score, because } = scoreTone(text, typeof lang === 'string' ? lang : undefined);
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    lang: identifyLanguage(text).language,
    score,
    because,
  };
}
