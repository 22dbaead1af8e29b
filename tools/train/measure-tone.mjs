import { scoreTone } from '../../libs/media-text/dist/index.js';
import { toneThresholds } from '../../libs/media-text/dist/tone/tone-thresholds.js';
import { averagePrecision, bootstrapped, wilson } from './measure.mjs';
import { ownRows, reviewRows, russianRows } from './sets.mjs';

/** Reviews are many; so many of them, spread over the file, say as much. */
const reviewsMeasured = 4000;

const everyNth = (rows, most) => rows.filter((_row, at) => at % Math.ceil(rows.length / most) === 0);

/** Rows no training and no calibration has seen, by what they are. */
const sets = () => [
  { name: 'Russian news sentences', rows: russianRows().filter(({ side }) => side === 'test') },
  { name: 'Kazakh news sentences (own labels)', rows: ownRows().filter(({ side }) => side === 'test') },
  { name: 'Kazakh reviews', rows: everyNth(reviewRows('kk_reviews_valid'), reviewsMeasured) },
];

function atThreshold(scored, threshold) {
  const told = scored.filter(({ score }) => score >= threshold);
  const right = told.filter(({ negative }) => negative).length;
  return {
    precision: wilson(right, told.length),
    recall: wilson(right, scored.filter(({ negative }) => negative).length),
  };
}

/** What the service's own code scores on rows kept apart. */
export function measureTone() {
  return sets().map(({ name, rows }) => {
    const scored = rows.map(({ text, read, label }) => ({
      score: scoreTone(text, read).score,
      negative: label === 'negative',
    }));
    return {
      name,
      rows: rows.length,
      base: wilson(scored.filter(({ negative }) => negative).length, scored.length),
      ranking: bootstrapped(scored, averagePrecision),
      triage: atThreshold(scored, toneThresholds.triageAt),
      notify: atThreshold(scored, toneThresholds.notifyAt),
    };
  });
}
