import type { Area, Word } from '@baspasoz/redaction';

/** The words that lie in what is hidden; of a word in it by half, the whole word. */
export function wordsInAreas(words: readonly Word[], areas: readonly Area[]): string[] {
  const isIn = (word: Word, area: Area): boolean => {
    if (word.page !== area.page) return false;
    const x = word.left + word.width / 2;
    const y = word.top + word.height / 2;
    return x >= area.left && x <= area.left + area.width && y >= area.top && y <= area.top + area.height;
  };
  return [...new Set(words.filter((word) => areas.some((area) => isIn(word, area))).map(({ text }) => text))];
}
