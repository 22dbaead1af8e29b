import { hashLetters } from '../../libs/media-text/dist/language/letter-groups.js';
import { fold, hasKazakhLetter, lower } from '../../libs/media-text/dist/text/letters.js';
import { wordsOf } from '../../libs/media-text/dist/text/words.js';
import { rowsOf } from './rows.mjs';
import { sideOf } from './split.mjs';

const buckets = 2 ** 15;
/** Largest evidence of one word, nats. */
const most = 6;

const isWord = (word) => /\p{Script=Cyrillic}/u.test(word);
const wordsIn = (text) =>
  wordsOf(text)
    .map(({ text: word }) => lower(word))
    .filter(isWord);

/** Texts surely in one language: Kazakh reviews where a third of the words show it by their letters, Russian news. */
export function languageRows() {
  const kazakh = rowsOf('kk_reviews_balanced').filter(({ text }) => {
    const words = wordsIn(text);
    return words.length > 0 && words.filter(hasKazakhLetter).length >= words.length / 3;
  });
  const russian = ['ru_news_opinion_sent', 'ru_news_entity_sent'].flatMap(rowsOf);
  return { kk: kazakh, ru: russian };
}

function countGroups(rows) {
  const counts = new Float64Array(buckets);
  let total = 0;
  // A word counts once, so that frequent words do not drown the spelling of the rest.
  const words = new Set(
    rows.filter(({ text }) => sideOf(text) === 'train').flatMap(({ text }) => wordsIn(text).map(fold)),
  );
  for (const word of words)
    hashLetters(word, (hash) => {
      counts[hash & (buckets - 1)] += 1;
      total += 1;
    });
  return { counts, total };
}

/** Log ratios of letter groups in Kazakh and Russian words, after folding, one byte each. */
export function trainLanguage() {
  const { kk, ru } = languageRows();
  const kazakh = countGroups(kk);
  const russian = countGroups(ru);
  const scale = 1 / 24;
  const weights = Int8Array.from({ length: buckets }, (_, at) => {
    const ratio = Math.log(
      (kazakh.counts[at] + 0.5) /
        (kazakh.total + buckets / 2) /
        ((russian.counts[at] + 0.5) / (russian.total + buckets / 2)),
    );
    return Math.max(-127, Math.min(127, Math.round(ratio / scale)));
  });
  return { scale, damping: 0.4, most, weights: Buffer.from(weights.buffer).toString('base64') };
}
