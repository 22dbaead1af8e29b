import { shinglesOf } from './shingles.js';

/** Places of a MinHash fingerprint. */
const places = 128;
/** Bands × rows: texts alike to 0.5 share a band with probability 0.996, texts alike to 0.1 with 0.04. */
const bands = 42;
const rows = 3;
const none = 0xffffffff;

/** Fixed odd multipliers and offsets of the hash functions: fingerprints are stored, so they never change. */
const multipliers = new Uint32Array(places);
const offsets = new Uint32Array(places);
for (let place = 0, state = 0x9e3779b9; place < places; place += 1) {
  state = (Math.imul(state ^ (state >>> 16), 0x21f0aaad) + 0x6d2b79f5) >>> 0;
  multipliers[place] = state | 1;
  state = (Math.imul(state ^ (state >>> 15), 0x735a2d97) + 0x9e3779b9) >>> 0;
  offsets[place] = state;
}

/** MinHash of a text with 128 places; equal for texts equal in words and numbers, whatever their case, marks and spelling. */
export function fingerprintOf(text: string): Uint32Array {
  const least = new Uint32Array(places).fill(none);
  for (const shingle of shinglesOf(text)) {
    for (let place = 0; place < places; place += 1) {
      const mixed = Math.imul(shingle ^ offsets[place]!, multipliers[place]!);
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
      if (hash < least[place]!) least[place] = hash;
    }
  }
  return least;
}

/** Keys for a lookup: two texts with one key in common are worth comparing. None for a text without words. */
export function bandsOf(fingerprint: Uint32Array): string[] {
  if (fingerprint.every((hash) => hash === none)) return [];
  return Array.from({ length: bands }, (_, band) => {
    let key = '';
    for (let row = 0; row < rows; row += 1) key += `.${fingerprint[band * rows + row]!.toString(36)}`;
    return `${band}${key}`;
  });
}

/** Number of distinct shingles behind a fingerprint, from how small its least hashes are; off by a tenth. */
const sizeOf = (fingerprint: Uint32Array): number => {
  const sum = fingerprint.reduce((total, hash) => total + (hash + 1) / 2 ** 32, 0);
  return Math.max(1, places / sum - 1);
};

/** How many times longer a text may be than one cut from it and still count as the same. */
const longestCut = 3;
/** A text contained whole in another is alike to this degree. */
const contained = 0.6;

/**
 * Likeness of two texts, 0..1; 0.5 and more is a reprint. The share of common shingles (Jaccard), or, where one text is up to
 * three times longer, of the shorter text's shingles found in the longer: a cut reprint is one too.
 */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < places; place += 1) if (a[place] === b[place] && a[place] !== none) equal += 1;
  const jaccard = equal / places;
  if (jaccard === 0) return 0;
  const [shorter, longer] = [sizeOf(a), sizeOf(b)].sort((one, other) => one - other) as [number, number];
  if (longer / shorter > longestCut) return jaccard;
  const common = (jaccard * (shorter + longer)) / (1 + jaccard);
  return Math.max(jaccard, contained * Math.min(1, common / shorter));
}
