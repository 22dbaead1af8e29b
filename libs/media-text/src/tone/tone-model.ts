import data from '../data/tone-model.json' with { type: 'json' };
import { unpackSigned } from '../text/packed.js';
import { hashed } from './sentence-features.js';

interface LanguageModel {
  /** Weights of words and letter groups, one byte each. */
  weights: Int8Array;
  step: number;
  events: readonly number[];
  bias: number;
  /** From the sum of the weights to log odds (Platt), fitted on rows the weights have not seen. */
  slope: number;
  offset: number;
}

const load = (language: 'kk' | 'ru'): LanguageModel => {
  const { weights, ...rest } = data[language];
  return { ...rest, weights: unpackSigned(weights) };
};
const models = { kk: load('kk'), ru: load('ru') };

/** Name and digest of the weights, kept with every score: a score is comparable only with those of the same model. */
export const modelName: string = data.name;

/** Weight of one feature in log odds of "negative". */
export function weightOf(language: 'kk' | 'ru', feature: number): number {
  const model = models[language];
  const raw = feature < hashed ? model.weights[feature]! * model.step : model.events[feature - hashed]!;
  return raw * model.slope;
}

/** Log odds of a sentence none of whose features say anything. */
export const startOf = (language: 'kk' | 'ru'): number =>
  models[language].bias * models[language].slope + models[language].offset;
