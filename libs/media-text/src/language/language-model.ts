import data from '../data/language-model.json' with { type: 'json' };
import { unpackSigned } from '../text/packed.js';
import { hashLetters } from './letter-groups.js';

/** Evidence of one letter group, natural log of how much likelier it is in Kazakh than in Russian; made by `npm run train`. */
const weights = unpackSigned(data.weights);
const mask = weights.length - 1;

/**
 * Evidence that a folded lower-case word is Kazakh (above 0) or Russian (below 0), in nats and damped: letter groups of one
 * word repeat each other's evidence.
 */
export function wordEvidence(word: string): number {
  let sum = 0;
  hashLetters(word, (hash) => {
    sum += weights[hash & mask]!;
  });
  return Math.max(-data.most, Math.min(data.most, sum * data.scale * data.damping));
}
