import { searchTermsOf, wordsOf } from '@baspasoz/media-text';
import type { SearchQuery } from './search-query.js';

/** A piece of a text; `hit` when it is a word that was looked for. */
export interface MarkedPiece {
  text: string;
  hit: boolean;
}

const before = 60;

/**
 * The passage of a text around its first hit, cut at words, with every hit marked. Null when no word of the question stands in it.
 * @param length characters of the passage, about
 */
export function markedPassage(text: string, query: SearchQuery, length = 200): MarkedPiece[] | null {
  const looked = new Set(query.words.flat());
  const words = wordsOf(text);
  const hits = words.filter((word) => searchTermsOf(word.text).some((term) => looked.has(term)));
  const first = hits[0];
  if (!first) return null;
  const from =
    first.start <= before ? 0 : (words.find(({ start }) => start >= first.start - before)?.start ?? first.start);
  const end = words.findLast((word) => word.end <= Math.max(from + length, first.end))?.end ?? first.end;
  const to = words.at(-1)?.end === end ? text.length : end;
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces(text, from, to, hits),
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function pieces(
  text: string,
  from: number,
  to: number,
  hits: readonly { start: number; end: number }[],
): MarkedPiece[] {
  const found: MarkedPiece[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) found.push({ text: text.slice(at, start), hit: false });
    found.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), hit: false });
  return found.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }));
}
