import type { Area, Mark, Word } from '../../api/attachment-types';

/** A place to hide, as it is marked: a word, or a frame drawn around something. */
export interface MarkedPlace extends Mark {
  key: string;
  word: Word | null;
}

const keyOf = ({ page, left, top, width, height }: Area): string => [page, left, top, width, height].join(' ');

export const markOf = (area: Area, groundCode: string, word: Word | null = null): MarkedPlace => ({
  page: area.page,
  left: area.left,
  top: area.top,
  width: area.width,
  height: area.height,
  groundCode,
  key: keyOf(area),
  word,
});

/** Marks a word, or takes its mark away. */
export function toggled(marks: readonly MarkedPlace[], word: Word, groundCode: string): MarkedPlace[] {
  const without = marks.filter((mark) => mark.word !== word);
  return without.length < marks.length ? without : [...marks, markOf(word, groundCode, word)];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Marks every place where these words follow one another, such as a name in full. Letter case and what stands around a word, like a comma,
 * do not matter.
 */
export function everywhere(
  marks: readonly MarkedPlace[],
  words: readonly Word[],
  sought: string,
  groundCode: string,
): MarkedPlace[] {
  const parts = sought.split(/\s+/).map(plain).filter(Boolean);
  if (parts.length === 0) return [...marks];
  const found = words.flatMap((_, at) => {
    const run = words.slice(at, at + parts.length);
    return run.length === parts.length && run.every((word, index) => plain(word.text) === parts[index]) ? run : [];
  });
  const added = [...new Set(found)].filter((word) => !marks.some((mark) => mark.word === word));
  return [...marks, ...added.map((word) => markOf(word, groundCode, word))];
}
