import { bandsOf, fingerprintOf } from '@baspasoz/media-text';
import type { Assessment } from '../assessment/assess.js';
import { eventMarksOf } from '../assessment/event/event-marks.js';
import type { EventMarks } from '../assessment/event/event-marks.js';
import { pairsOf } from '../assessment/event/likeness.js';
import type { FetchedArticle } from './new-articles.js';

/** What two articles are compared by. */
export interface Likeness {
  fingerprint: Uint32Array;
  marks: EventMarks;
}

/** An article that concerns the body, with what it is grouped by. */
export interface AssessedArticle extends Likeness {
  article: FetchedArticle;
  assessment: Assessment;
  /** When the news was told, as far as known. */
  toldAt: Date;
  /** Articles that share one are compared. */
  keys: string[];
}

const naming = ['name', 'abbreviation', 'head'];

/** Every article of the body names it, so its names tell nothing about the event and are taken out before it is marked. */
function withoutNames({ read, mentions }: Assessment): string {
  return mentions
    .filter(({ kind }) => naming.includes(kind))
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), read.text);
}

export function assessedArticle(article: FetchedArticle, assessment: Assessment): AssessedArticle {
  const fingerprint = fingerprintOf(assessment.read.text);
  const marks = eventMarksOf(withoutNames(assessment));
  const keys = [...bandsOf(fingerprint), ...pairsOf(marks)];
  return { article, assessment, fingerprint, marks, keys, toldAt: article.publishedAt ?? article.fetchedAt };
}
