import { readFileSync } from 'node:fs';
import { modelName } from '../../libs/media-text/dist/tone/tone-model.js';
import { toneThresholds } from '../../libs/media-text/dist/tone/tone-thresholds.js';
import { measureLanguage } from './measure-language.mjs';
import { measureTone } from './measure-tone.mjs';

const two = (number) => (Number.isNaN(number) ? '–' : number.toFixed(2));
const within = ({ share, value = share, low, high }) => `${two(value)} [${two(low)}, ${two(high)}]`;
const table = (head, rows) => {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
};

const toneTable = (sets) =>
  table(
    ['test rows', 'number', 'negative', 'average precision'],
    sets.map(({ name, rows, base, ranking }) => [name, String(rows), two(base.share), within(ranking)]),
  );

const thresholdTable = (sets, key) =>
  table(
    ['test rows', 'told', 'precision', 'recall'],
    sets.map((set) => [set.name, String(set[key].precision.of), within(set[key].precision), within(set[key].recall)]),
  );

const languageTable = (sets) =>
  table(
    ['texts', 'number', 'told right', 'as kk', 'as ru', 'as mixed', 'as other'],
    sets.map(({ name, right, as }) => [
      name,
      String(right.of),
      within(right),
      ...['kk', 'ru', 'mixed', 'other'].map((one) => String(as[one])),
    ]),
  );

/** docs/monitoring/tone-report.md: what the models can and cannot do, measured with the code the service runs. */
export function report() {
  const tone = measureTone();
  const notes = readFileSync(new URL('report-notes.md', import.meta.url), 'utf8');
  return `# How well tone and language are told

Written by \`npm run train\`, model \`${modelName}\`. The figures are of rows that neither trained nor calibrated anything, read by the
code the service runs. In brackets the 95 % interval: bootstrap of ${'1,000'} draws for average precision, Wilson for shares.

## Tone

Average precision is the area under precision over recall when rows are ranked by score; a ranking by chance has the share of
negative rows.

${toneTable(tone)}

From ${toneThresholds.notifyAt} on, where the head is told unless the body sets it otherwise:

${thresholdTable(tone, 'notify')}

From ${toneThresholds.triageAt} on, where an officer looks:

${thresholdTable(tone, 'triage')}

## Language

${languageTable(measureLanguage())}

${notes}`;
}
