const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Calls back with a 32-bit hash of every group of one to four letters of the word, its edges marked. */
export function hashLetters(word: string, each: (hash: number) => void): void {
  const edge = 0x5f;
  const length = word.length + 2;
  const at = (index: number): number => (index === 0 || index === length - 1 ? edge : word.charCodeAt(index - 1));
  for (let from = 0; from < length; from += 1) {
    let hash = offset;
    for (let size = 1; size <= 4 && from + size <= length; size += 1) {
      hash = Math.imul(hash ^ at(from + size - 1), prime);
      if (size === 1 && at(from) === edge) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15) ^ size, 0x85ebca6b);
      each((mixed ^ (mixed >>> 13)) >>> 0);
    }
  }
}
