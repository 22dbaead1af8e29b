import { createHash } from 'node:crypto';
import { rowsOf } from './rows.mjs';
import { sideOf } from './split.mjs';

const distinct = (rows) => [...new Map(rows.map((row) => [row.text.trim(), row])).values()];

/** Russian news sentences of two sets; a text in both counts once. */
export const russianRows = () =>
  distinct(['ru_news_opinion_sent', 'ru_news_entity_sent'].flatMap(rowsOf)).map((row) => ({
    ...row,
    read: 'ru',
    side: sideOf(row.text),
  }));

/** Kazakh reviews, whichever letters they are typed with. */
export const reviewRows = (name) =>
  distinct(rowsOf(name)).map((row) => ({ ...row, read: 'kk', side: sideOf(row.text) }));

/** Kazakh news sentences with the project's own labels: half sets the scale of the scores, half tests it; none trains. */
export const ownRows = () =>
  rowsOf('kk_news_own_labels').map((row) => ({
    ...row,
    read: 'kk',
    side: createHash('sha256').update(`own-1:${row.text}`).digest()[0] < 128 ? 'calibrate' : 'test',
  }));
