import { identifyLanguage } from '../language/identify-language.js';
import { sentencesOf } from '../text/sentences.js';
import { sentenceWeights } from './pool-sentences.js';
import type { SentenceFeatures } from './sentence-features.js';
import { sentenceFeatures } from './sentence-features.js';
import { strongestWords } from './strongest-words.js';
import { modelName, startOf, weightOf } from './tone-model.js';

export interface NegativeWord {
  text: string;
  /** Position in the text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** Log odds of "negative" that this word adds to the score. */
  weight: number;
}

export interface ToneScore {
  /** How likely a reader would call the text negative, 0..1. It ranks; docs/monitoring/tone-report.md says how well. */
  score: number;
  /** The words that weighed most towards negative, heaviest first; empty when nothing did. */
  because: NegativeWord[];
  model: string;
}

interface ScoredSentence {
  start: number;
  features: SentenceFeatures;
  odds: number;
  /** Log odds that each word of the sentence adds. */
  byWord: number[];
}

function scoreSentence(text: string, start: number, known?: 'kk' | 'ru'): ScoredSentence {
  const features = sentenceFeatures(text, known);
  const { language, words, ids, values, from, to } = features;
  const byWord = new Array<number>(words.length).fill(0);
  let odds = startOf(language);
  ids.forEach((id, at) => {
    const weight = weightOf(language, id) * values[at]!;
    odds += weight;
    for (let word = from[at]!; word < to[at]!; word += 1) byWord[word]! += weight / (to[at]! - from[at]!);
  });
  return { start, features, odds, byWord };
}

/** Sentences of so few words are taken for the language the caller names. */
const tooShortToTell = 3;

/**
 * The tone of a title, a sentence or a whole article (title on the first line). Every sentence is read in its own language;
 * `language` decides for those too short to tell. A text that is neither Kazakh nor Russian scores 0: the model cannot read it.
 */
export function scoreTone(text: string, language?: string): ToneScore {
  const hint = language === 'kk' || language === 'ru' ? language : undefined;
  const sentences = identifyLanguage(text).language === 'other' ? [] : sentencesOf(text);
  const scored = sentences
    .map((sentence) => {
      const isShort = sentence.text.split(/\s+/).length < tooShortToTell;
      return scoreSentence(sentence.text, sentence.start, isShort ? hint : undefined);
    })
    .filter(({ features }) => features.words.length > 0);
  if (scored.length === 0) return { score: 0, because: [], model: modelName };
  const hasTitle = /^[^\n]+\n+\s*\S/.test(text);
  const weights = sentenceWeights(
    scored.map(({ odds }) => odds),
    hasTitle,
  );
  const odds = scored.reduce((sum, sentence, at) => sum + sentence.odds * weights[at]!, 0);
  const words = scored.flatMap(({ start, features, byWord }, at) =>
    features.words.map((word, index) => ({
      start: start + word.start,
      end: start + word.end,
      weight: byWord[index]! * weights[at]!,
    })),
  );
  return { score: 1 / (1 + Math.exp(-odds)), because: strongestWords(text, words), model: modelName };
}
