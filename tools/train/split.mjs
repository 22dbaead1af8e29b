import { createHash } from 'node:crypto';

/**
 * The frozen split: by a hash of the normalised text, so that a row keeps its side for ever, wherever it stands in a file, and
 * a text found in two sets never trains in one and tests in the other.
 * @returns {'train' | 'calibrate' | 'test'} 70 / 10 / 20 %
 */
export function sideOf(text) {
  const letters = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const share = createHash('sha256').update(`split-1:${letters}`).digest().readUInt32BE(0) / 2 ** 32;
  if (share < 0.2) return 'test';
  return share < 0.3 ? 'calibrate' : 'train';
}
