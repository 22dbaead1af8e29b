import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../../data/monitoring/', import.meta.url);

/** @typedef {{ id: string, lang: 'kk' | 'ru', title: string, text: string, label: 'negative' | 'neutral' | 'positive' }} Row */

/** Rows of one labelled set, in file order. @returns {Row[]} */
export function rowsOf(name) {
  const lines = gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, folder)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}
