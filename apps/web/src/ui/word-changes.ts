import { diffArrays } from 'diff';

export interface Change {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Words of any alphabet: the library's own know the Latin one only, and part Cyrillic letter by letter. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^]/gu) ?? [];

/** What became of a text, word by word; the pieces that are not removed are the new text, those that are not added the old one. */
export const wordChanges = (before: string, after: string): Change[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
