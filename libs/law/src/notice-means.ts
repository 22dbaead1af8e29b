import data from './data/notice-means.json' with { type: 'json' };
import type { LocalizedText } from './types.js';

/** A means of notice that leaves a record (APPC 66(2)). */
export interface NoticeMeans {
  code: string;
  label: LocalizedText;
  /** What proves it, by a number or a name; null where a signature does. */
  reference: LocalizedText | null;
  /** It is on its way for days before it is handed over, and may come back. */
  isSentFirst: boolean;
}

/** By what a decision may be handed over so that its delivery is on record. */
export const noticeMeans = (): readonly NoticeMeans[] => data.means;

/** The clause that names them. */
export const noticeMeansClause: LocalizedText = data.clause;
